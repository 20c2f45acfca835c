import { KeepLink } from '@gongjian/ui';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A unit's name, leading to its page. */
export const UnitLink = ({ unit }: { unit: Named | null | undefined }) =>
  unit ? <KeepLink to={`/units/${unit.id}`}>{unit.name}</KeepLink> : <>—</>;

/** Several units' names. */
export const UnitLinks = ({ units }: { units: readonly Named[] }) => {
  const { t } = useTranslation('ui');
  if (units.length === 0) return <>—</>;
  return (
    <>
      {units.map((unit, index) => (
        <Fragment key={unit.id}>
          {index > 0 && t('listComma')}
          <UnitLink unit={unit} />
        </Fragment>
      ))}
    </>
  );
};
