import { KeepLink, SkeletonTable } from '@gongjian/ui';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { answerOf } from '../../client/answer-of.js';
import type { UnitsQuery } from '../../gql/graphql.js';
import { useAsOf } from '../../time/use-as-of.js';
import { type Branch, forestOf } from './forest.js';
import { UnitsDocument } from './units.documents.js';
import styles from './units.module.css';

type Unit = UnitsQuery['units']['nodes'][number];

const most = 200;

/** Every unit, page by page. */
const useAllUnits = (): readonly Unit[] | undefined => {
  const client = useClient();
  const asOf = useAsOf();
  const [units, setUnits] = useState<readonly Unit[]>();
  useEffect(() => {
    let left = false;
    const ask = async () => {
      const all: Unit[] = [];
      for (let after: string | null | undefined; ;) {
        const { data } = await answerOf(client, UnitsDocument, { first: most, after: after ?? null, asOf: asOf ?? null });
        if (left || !data) return;
        all.push(...data.units.nodes);
        after = data.units.pageInfo.endCursor;
        if (!data.units.pageInfo.hasNextPage) break;
      }
      setUnits(all);
    };
    void ask();
    return () => {
      left = true;
    };
  }, [client, asOf]);
  return units;
};

const Twig = ({ branch, begins }: { branch: Branch<Unit>; begins: boolean }) => {
  const { t } = useTranslation(['directory', 'terms', 'ui']);
  const [open, setOpen] = useState(begins);
  const { unit, below } = branch;
  return (
    <li>
      <div className={styles.twig}>
        {below.length > 0 ? (
          <button
            type="button"
            aria-expanded={open}
            aria-label={t('ui:labelled', { label: t('children'), value: unit.name })}
            onClick={() => setOpen(!open)}
          >
            {open ? '▾' : '▸'}
          </button>
        ) : (
          <span className={styles.leaf} />
        )}
        <span>
          <KeepLink to={`/units/${unit.id}`}>{unit.name}</KeepLink>
          <span className={styles.kind}>{t(`terms:unitKind.${unit.kind}`)}</span>
          {below.length > 0 && <span className={styles.count}>{below.length}</span>}
        </span>
      </div>
      {open && below.length > 0 && (
        <ul>
          {below.map((twig) => (
            <Twig key={twig.unit.id} branch={twig} begins={false} />
          ))}
        </ul>
      )}
    </li>
  );
};

/** The units as a forest: who stands below whom. */
export const UnitTree = ({ empty }: { empty: ReactNode }) => {
  const units = useAllUnits();
  if (!units) return <SkeletonTable />;
  const forest = forestOf(units);
  if (forest.length === 0) return <>{empty}</>;
  return (
    <ul className={styles.tree}>
      {forest.map((branch) => (
        <Twig key={branch.unit.id} branch={branch} begins />
      ))}
    </ul>
  );
};
