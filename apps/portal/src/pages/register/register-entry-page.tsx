import { DayText, Facts, KeepLink, ObjectHead, Panel, Status, Unbroken } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { usePageQuery } from '../../client/use-page-query.js';
import type { RegisterEntryPartsFragment } from '../../gql/graphql.js';
import { QueryView } from '../../parts/query-view.js';
import { AgreementStatus } from '../agreements/agreement-status.js';
import { MissingObject } from '../failed/failed-page.js';
import { RegisterEntryDocument } from './register.documents.js';

const Entry = ({ entry }: { entry: RegisterEntryPartsFragment }) => {
  const { t } = useTranslation(['register', 'terms']);
  const { title, kind, documentNumber, partyNames, effectiveFrom, effectiveTo, standing } = entry;
  const number = documentNumber && <Unbroken>{documentNumber}</Unbroken>;
  return (
    <>
      <ObjectHead
        kind={<KeepLink to="/register">{t('title')}</KeepLink>}
        title={title}
        number={number}
        status={standing ? <AgreementStatus phase="CONCLUDED" standing={standing} /> : <Status>{t('terminated')}</Status>}
      />
      <div style={{ display: 'grid', gap: 16 }}>
        <Panel title={t('entry')}>
          <Facts
            items={[
              { label: t('kind'), value: t(`terms:agreementKind.${kind}`) },
              { label: t('number'), value: number },
              { label: t('from'), value: <DayText value={effectiveFrom} /> },
              { label: t('to'), value: effectiveTo ? <DayText value={effectiveTo} /> : t('openEnded') },
              { label: t('parties'), wide: true, value: partyNames.map((name) => <div key={name}>{name}</div>) },
            ]}
          />
        </Panel>
        <Panel title={t('verify')}>
          <p>{t('verifyHint')}</p>
          <p>
            <KeepLink to="/verify">{t('verifyOpen')}</KeepLink>
          </p>
        </Panel>
      </div>
    </>
  );
};

/** What is public of one agreement, for everyone; the text stays with its parties, who can prove it. */
export const RegisterEntryPage = () => {
  const { id = '' } = useParams();
  const query = usePageQuery(RegisterEntryDocument, { id });
  return (
    <QueryView query={query}>{({ registerEntry }) => (registerEntry ? <Entry entry={registerEntry} /> : <MissingObject />)}</QueryView>
  );
};
