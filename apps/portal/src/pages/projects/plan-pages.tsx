import { DayText, KeepLink, PageHead, RefusalAlert, useGo } from '@gongjian/ui';
import { DayInput, type Submitted, useRefusal } from '@gongjian/ui/forms';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../client/use-command.js';
import type { ProjectPartsFragment } from '../../gql/graphql.js';
import styles from '../../parts/editor.module.css';
import { Field } from '../../parts/field.js';
import { useKept } from '../../parts/use-kept.js';
import { MilestonesEditor } from './plan/milestones-editor.js';
import { type MilestoneDraft, type PlanFrame, emptyMilestone, evenWeights, planInput, planProblems, totalWeight } from './plan/plan.js';
import { unitsOf } from './plan/matrix.js';
import { Weights } from './plan/weights.js';
import { PlanMilestones, ProposeReplan } from './project.commands.js';
import { ProjectActionPage } from './with-project.js';

interface PlanDraft {
  readonly milestones: readonly MilestoneDraft[];
  readonly reason: string;
  readonly plannedEnd: string | null;
}

const draftOf = (project: ProjectPartsFragment): PlanDraft => ({
  milestones: project.milestones.length
    ? project.milestones.map(({ id, title, deliverable, ownerUnit, cooperatingUnits, weight, plannedStart, dueOn }) => ({
        milestoneId: id,
        title,
        deliverable,
        ownerUnitId: ownerUnit?.id ?? null,
        cooperatingUnitIds: cooperatingUnits.map((unit) => unit.id),
        weight,
        plannedStart,
        dueOn,
      }))
    : [emptyMilestone()],
  reason: '',
  plannedEnd: project.plannedEnd,
});

/** The form of a plan: before the baseline, or (with a reason) against it. */
const PlanForm = ({
  project,
  replan,
  onSubmit,
}: {
  project: ProjectPartsFragment;
  replan: boolean;
  onSubmit: (draft: PlanDraft) => Promise<Submitted>;
}) => {
  const { t } = useTranslation('projects');
  const go = useGo();
  const kept = useKept(`project.${replan ? 'replan' : 'plan'}.${project.id}`, draftOf(project));
  const { milestones, reason, plannedEnd } = kept.value;
  const [tried, setTried] = useState(false);
  const [pending, setPending] = useState(false);
  const refused = useRefusal();
  const set = (change: Partial<PlanDraft>) => {
    refused.changed(change);
    kept.set({ ...kept.value, ...change });
  };
  const frame: PlanFrame = { plannedStart: project.plannedStart, plannedEnd: replan ? plannedEnd : project.plannedEnd };
  const locked = replan ? project.milestones.filter(({ state }) => state === 'ACCEPTED').map(({ id }) => id) : [];
  const problems = planProblems(milestones, frame).filter(
    ({ index }) => index === undefined || !locked.includes(milestones[index]?.milestoneId ?? ''),
  );
  const total = totalWeight(milestones);
  const weightsWrong = replan && total !== 100;
  const missing = problems.length + (replan && !reason.trim() ? 1 : 0) + (weightsWrong ? 1 : 0);
  const open = milestones.filter(({ milestoneId }) => !locked.includes(milestoneId));

  const submit = async () => {
    setTried(true);
    if (missing > 0) return;
    setPending(true);
    const ended = await onSubmit(kept.value).finally(() => setPending(false));
    refused.tell(ended.refusal);
    if (ended.refusal) return;
    kept.forget();
    go(`/projects/${project.id}?tab=plan`);
  };

  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <PageHead
        title={replan ? t('plan.replanTitle') : t('plan.title')}
        note={<KeepLink to={`/projects/${project.id}`}>{project.title}</KeepLink>}
      />
      <p className={styles.note}>
        {replan && `${t('form.replanHelp')} `}
        {t('plan.frameWord')} <DayText value={frame.plannedStart ?? null} /> – <DayText value={frame.plannedEnd ?? null} />
      </p>
      <RefusalAlert refusal={refused.refusal} />
      {tried && missing > 0 && (
        <p className={styles.problems} role="alert">
          {t('problem.count', { count: missing })}
          {weightsWrong && ` ${t('problem.weightsNotWhole', { total })}`}
        </p>
      )}
      {replan && (
        <div className={styles.row}>
          <Field label={t('form.replanReason')} required problem={tried && !reason.trim() ? t('form.needReason') : undefined}>
            {(ids) => (
              <Input.TextArea
                {...ids}
                value={reason}
                autoSize={{ minRows: 2, maxRows: 8 }}
                onChange={(event) => set({ reason: event.target.value })}
              />
            )}
          </Field>
          <Field label={t('form.replanEnd')}>
            {(ids) => <DayInput {...ids} value={plannedEnd} onChange={(day) => set({ plannedEnd: day ?? null })} />}
          </Field>
        </div>
      )}
      <MilestonesEditor
        milestones={milestones}
        locked={locked}
        units={unitsOf(project)}
        problemAt={(index, field) => {
          const found = tried ? problems.find((problem) => problem.index === index && problem.field === field) : undefined;
          return found && t(`problem.${found.key}`);
        }}
        onChange={(next) => set({ milestones: next })}
      />
      <div className={styles.footer}>
        <Weights
          total={total}
          onEven={
            locked.length === 0
              ? () => {
                  const even = evenWeights(open.length);
                  set({ milestones: milestones.map((milestone, index) => ({ ...milestone, weight: even[index] ?? null })) });
                }
              : undefined
          }
        />
        <span className={styles.spring} />
        {kept.changed && (
          <Button type="text" onClick={() => kept.forget(draftOf(project))}>
            {t('form.discard')}
          </Button>
        )}
        <Button type="primary" loading={pending} onClick={() => void submit()}>
          {replan ? t('plan.saveReplan') : t('plan.save')}
        </Button>
      </div>
    </form>
  );
};

const Plan = ({ project }: { project: ProjectPartsFragment }) => {
  const { run } = useCommand(PlanMilestones);
  return (
    <PlanForm
      project={project}
      replan={false}
      onSubmit={({ milestones }) => run({ projectId: project.id, milestones: planInput(milestones) })}
    />
  );
};

const Replan = ({ project }: { project: ProjectPartsFragment }) => {
  const { run } = useCommand(ProposeReplan);
  return (
    <PlanForm
      project={project}
      replan
      onSubmit={({ milestones, reason, plannedEnd }) =>
        run({ projectId: project.id, reason: reason.trim(), plannedEnd: plannedEnd ?? undefined, milestones: planInput(milestones) })
      }
    />
  );
};

/** Plans the milestones before the baseline is fixed. */
export const PlanMilestonesPage = () => {
  const { t } = useTranslation('projects');
  return (
    <ProjectActionPage name="PlanMilestones" title={t('plan.title')}>
      {(project) => <Plan project={project} />}
    </ProjectActionPage>
  );
};

/** Proposes a new plan while the baseline stands. */
export const ReplanPage = () => {
  const { t } = useTranslation('projects');
  return (
    <ProjectActionPage name="ProposeReplan" title={t('plan.replanTitle')}>
      {(project) => <Replan project={project} />}
    </ProjectActionPage>
  );
};
