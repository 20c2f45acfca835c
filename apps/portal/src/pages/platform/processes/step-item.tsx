import { KeepLink, MomentText } from '@gongjian/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ProcessStepPartsFragment } from '../../../gql/graphql.js';
import { subjectAddress } from '../../../parts/subject-address.js';
import { UnitLink } from '../../../parts/unit-link.js';
import styles from '../platform.module.css';
import { useProcessWords } from './process-words.js';

type Step = ProcessStepPartsFragment;

/** The object that a step is for, leading to its page where there is one. */
const Subject = ({ step: { subjectKind, subjectId, subjectTitle } }: { step: Step }) => {
  const { t } = useTranslation(['platform', 'terms']);
  const kind = t(`terms:subject.${subjectKind as 'project'}`, { defaultValue: subjectKind });
  const to = subjectTitle === null ? undefined : subjectAddress(subjectKind, subjectId);
  const title = subjectTitle ?? t('process.hidden');
  return (
    <>
      {kind} {to ? <KeepLink to={to}>{title}</KeepLink> : title}
    </>
  );
};

/** Why a step was parked, what the last attempt met, and who dropped it and why. */
const StepNote = ({ step }: { step: Step }) => {
  const { t } = useTranslation('platform');
  const { why, error, causeEventId, attempts, settledAt, reason, decidedBy, decidedFor, status } = step;
  const dropped = status === 'DROPPED';
  return (
    <dl className={styles.stop}>
      {why && (
        <>
          <dt>{t('process.why')}</dt>
          <dd>
            {why.message}
            {!dropped && why.whatToDo} <code>{why.code}</code>
          </dd>
        </>
      )}
      {dropped && (
        <>
          <dt>{t('process.dropReason')}</dt>
          <dd>{reason}</dd>
          <dt>{t('process.droppedBy')}</dt>
          <dd>
            {decidedBy?.displayName ?? '—'} · <UnitLink unit={decidedFor} />
          </dd>
        </>
      )}
      <dt>{t(dropped ? 'process.droppedAt' : 'process.parkedAt')}</dt>
      <dd>
        <MomentText value={settledAt} /> · {t('process.attempts', { count: attempts })}
      </dd>
      {!dropped && (
        <>
          <dt>{t('process.error')}</dt>
          <dd>{error ?? '—'}</dd>
          <dt>{t('process.cause')}</dt>
          <dd>
            <code>{causeEventId}</code>
          </dd>
        </>
      )}
    </dl>
  );
};

/** One step that is parked or was dropped. */
export const StepItem = ({ step, onRetry, onDrop }: { step: Step; onRetry?: () => void; onDrop?: () => void }) => {
  const { t } = useTranslation(['platform', 'ui']);
  const words = useProcessWords();
  const named = `${words.command(step.commandType)} ${step.subjectTitle ?? step.subjectId}`;
  return (
    <li className={styles.item}>
      <div className={styles.what}>
        <h3>
          {words.command(step.commandType)} <small>{words.process(step.process)}</small>
        </h3>
        <p className={styles.facts}>
          <Subject step={step} />
        </p>
        <StepNote step={step} />
      </div>
      {onRetry && onDrop && (
        <div className={styles.orders}>
          <Button size="small" type="primary" onClick={onRetry} aria-label={t('ui:labelled', { label: t('retry'), value: named })}>
            {t('retry')}
          </Button>
          <Button size="small" onClick={onDrop} aria-label={t('ui:labelled', { label: t('process.drop'), value: named })}>
            {t('process.drop')}
          </Button>
        </div>
      )}
    </li>
  );
};
