import { KeepLink, Panel, Status, type Tone } from '@gongjian/ui';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from '../../../parts/editor.module.css';
import { type ClauseSummary, clauseSummary } from './clause-summary.js';
import type { ContentDraft } from './content.js';

const tones: Record<ClauseSummary['kind'], Tone> = { added: 'good', removed: 'late', changed: 'soon', moved: 'info' };

/** Which clauses the new version has otherwise than the current one. */
export const Summary = ({ version, before, after }: { version: number; before: ContentDraft; after: ContentDraft }) => {
  const { t } = useTranslation('agreements');
  const changes = clauseSummary(before.clauses, after.clauses);
  return (
    <Panel title={t('edit.changesTo', { version })}>
      {changes.length === 0 ? (
        <p>{t('redline.nothing')}</p>
      ) : (
        <ul className={styles.list}>
          {changes.map(({ clauseId, kind, heading, movedFrom }) => (
            <li key={clauseId}>
              <Status tone={tones[kind]}>{movedFrom ? t('redline.movedFrom', { number: movedFrom }) : t(`redline.kind.${kind}`)}</Status>{' '}
              {heading}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};

/** Says that another version came while this one was written. */
export const StaleBase = ({ id, basedOn, current, onTake }: { id: string; basedOn: number; current: number; onTake: () => void }) => {
  const { t } = useTranslation('agreements');
  return (
    <Alert
      type="warning"
      showIcon
      className={styles.band}
      title={t('edit.staleBase', { version: current })}
      description={
        <KeepLink to={`/agreements/${id}?tab=content&view=compare&v=${current}&from=${basedOn}`}>{t('content.compare')}</KeepLink>
      }
      action={
        <Button size="small" onClick={onTake}>
          {t('edit.takeBase', { version: current })}
        </Button>
      }
    />
  );
};
