import { EmptyState, LinkButton, Panel, useAddress } from '@gongjian/ui';
import type { RedlineView } from '@gongjian/ui/redline';
import { Segmented, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AgreementPartsFragment, AgreementVersionPartsFragment } from '../../../gql/graphql.js';
import styles from '../agreements.module.css';
import { AgreementDocument } from './agreement-document.js';
import { textOfVersion } from './document.types.js';
import { ClauseComments } from './clause-comments.js';
import { ClauseList } from './clause-list.js';
import { Comparison } from './comparison.js';
import { VersionRail } from './version-rail.js';

type Version = AgreementVersionPartsFragment;

/** Which version is read, against which, and how; all of it stands in the address. */
const useReading = (versions: readonly Version[]) => {
  const address = useAddress();
  const numbers = versions.map(({ version }) => version);
  const named = (name: string) => numbers.find((number) => number === Number(address.get(name)));
  const read = named('v') ?? Math.max(...numbers);
  const before = numbers.filter((number) => number < read);
  const against = named('from') ?? (before.length > 0 ? Math.max(...before) : undefined);
  return {
    read,
    against: against === read ? undefined : against,
    compares: address.get('view') === 'compare' && against !== undefined && against !== read,
    layout: (address.get('layout') === 'inline' ? 'inline' : 'sideBySide') as RedlineView,
    onlyChanges: address.get('only') === 'changes',
    set: address.set,
  };
};

type Reading = ReturnType<typeof useReading>;

const Tools = ({ reading, versions, id }: { reading: Reading; versions: readonly Version[]; id: string }) => {
  const { t } = useTranslation('agreements');
  const others = versions.filter(({ version }) => version !== reading.read);
  return (
    <div className={`${styles.tools} gj-no-print`}>
      {others.length > 0 && (
        <Segmented
          aria-label={t('content.viewLabel')}
          value={reading.compares ? 'compare' : 'text'}
          options={[
            { value: 'text', label: t('content.text') },
            { value: 'compare', label: t('content.compare') },
          ]}
          onChange={(view) => reading.set({ view: view === 'compare' ? view : null })}
        />
      )}
      {reading.compares && (
        <>
          <Select
            aria-label={t('content.from')}
            value={reading.against ?? null}
            options={others.map(({ version }) => ({ value: version, label: t('content.against', { version }) }))}
            onChange={(from) => reading.set({ from })}
            popupMatchSelectWidth={false}
          />
          <Segmented
            aria-label={t('content.viewLabel')}
            value={reading.layout}
            options={[
              { value: 'sideBySide', label: t('content.sideBySide') },
              { value: 'inline', label: t('content.inline') },
            ]}
            onChange={(layout) => reading.set({ layout: layout === 'inline' ? layout : null })}
          />
          <label>
            <Switch size="small" checked={reading.onlyChanges} onChange={(on) => reading.set({ only: on ? 'changes' : null })} />{' '}
            {t('content.onlyChanges')}
          </label>
        </>
      )}
      <LinkButton to={`/agreements/${id}/document?v=${reading.read}`}>{t('content.print')}</LinkButton>
    </div>
  );
};

/** The clauses of any version, alone or against any other, with what the parties say about them. */
export const ContentTab = ({ agreement }: { agreement: AgreementPartsFragment }) => {
  const { t } = useTranslation('agreements');
  const reading = useReading(agreement.versions);
  const version = agreement.versions.find((one) => one.version === reading.read);
  if (!version) {
    if (agreement.current)
      return (
        <>
          <p className={styles.tools}>{t('content.draft')}</p>
          <AgreementDocument text={textOfVersion(agreement, agreement.current)} />
        </>
      );
    return <EmptyState title={t('content.none')} hint={t('content.noneDo')} />;
  }
  const mayComment = agreement.availableActions.some(({ name, allowed }) => name === 'CommentOnClause' && allowed);
  const comments = (clauseId: string) => (
    <ClauseComments
      agreementId={agreement.id}
      version={version.version}
      clauseId={clauseId}
      comments={version.clauses.find((clause) => clause.clauseId === clauseId)?.comments ?? []}
      mayComment={mayComment && version.clauses.some((clause) => clause.clauseId === clauseId)}
    />
  );
  return (
    <div className={styles.content}>
      <div className="gj-no-print">
        <VersionRail
          versions={agreement.versions}
          parties={agreement.parties}
          selected={reading.read}
          onSelect={(v) => reading.set({ v, from: null })}
        />
      </div>
      <div>
        <Tools reading={reading} versions={agreement.versions} id={agreement.id} />
        {reading.compares && reading.against !== undefined ? (
          <Comparison
            id={agreement.id}
            from={reading.against}
            to={reading.read}
            view={reading.layout}
            onlyChanges={reading.onlyChanges}
            aside={comments}
          />
        ) : (
          <>
            <Panel title={version.title}>
              <ClauseList clauses={version.clauses} aside={({ clauseId }) => comments(clauseId)} />
            </Panel>
          </>
        )}
      </div>
    </div>
  );
};
