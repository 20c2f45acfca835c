import { DayText, Panel, Status } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import type { ProjectPartsFragment } from '../../../gql/graphql.js';
import styles from '../projects.module.css';

interface Deed {
  readonly on: string;
  readonly by: { readonly name: string } | null;
  readonly reason?: string;
  readonly opinion?: string | null;
}

const Line = ({ deed, word, good }: { deed: Deed; word: string; good: boolean }) => (
  <li>
    <div className={styles.line}>
      <Status tone={good ? 'good' : 'soon'}>{word}</Status>
      <span>{deed.by?.name}</span>
      <span className={styles.sub}>
        <DayText value={deed.on} />
      </span>
    </div>
    {(deed.reason ?? deed.opinion) && <p className={styles.prose}>{deed.reason ?? deed.opinion}</p>}
  </li>
);

/** What the approving units decided so far, and why. */
export const Decisions = ({ project }: { project: ProjectPartsFragment }) => {
  const { t } = useTranslation('projects');
  const lines: readonly { deed: Deed; word: string; good: boolean }[] = [
    ...project.returns.map((deed) => ({ deed, word: t('decision.returned'), good: false })),
    ...project.approvals.map((deed) => ({ deed, word: t('decision.approved'), good: true })),
    ...(project.pendingReplan?.approvals ?? []).map((deed) => ({ deed, word: t('decision.replanApproved'), good: true })),
    ...project.rejectedReplans.map((deed) => ({ deed, word: t('decision.replanRejected'), good: false })),
    ...project.acceptanceReturns.map((deed) => ({ deed, word: t('decision.acceptanceReturned'), good: false })),
    ...(project.acceptance?.approvals ?? []).map((deed) => ({ deed, word: t('decision.accepted'), good: true })),
    ...(project.cancellation ? [{ deed: project.cancellation, word: t('decision.cancelled'), good: false }] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <Panel title={t('decision.title')}>
      <ul className={styles.list}>
        {lines
          .toSorted((one, other) => one.deed.on.localeCompare(other.deed.on))
          .map((line) => (
            <Line key={`${line.word}${line.deed.on}${line.deed.by?.name}`} {...line} />
          ))}
      </ul>
    </Panel>
  );
};
