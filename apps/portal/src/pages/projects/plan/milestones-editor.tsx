import { DayInput } from '@gongjian/ui/forms';
import { Button, Input, InputNumber } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../../../parts/editor.module.css';
import { Field } from '../../../parts/field.js';
import { UnitPicker, UnitsPicker } from '../../../parts/unit-picker.js';
import { type MilestoneDraft, type PlanProblem, emptyMilestone } from './plan.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

type ProblemAt = (index: number, field: PlanProblem['field']) => string | undefined;

const Fields = ({
  milestone,
  index,
  units,
  problemAt,
  onChange,
}: {
  milestone: MilestoneDraft;
  index: number;
  units: readonly Named[];
  problemAt: ProblemAt;
  onChange: (change: Partial<MilestoneDraft>) => void;
}) => {
  const { t } = useTranslation('projects');
  return (
    <>
      <div className={styles.row}>
        <Field label={t('plan.name')} required problem={problemAt(index, 'title')}>
          {(ids) => (
            <Input {...ids} value={milestone.title} maxLength={200} onChange={(event) => onChange({ title: event.target.value })} />
          )}
        </Field>
        <Field label={t('plan.deliverable')} required problem={problemAt(index, 'deliverable')}>
          {(ids) => (
            <Input.TextArea
              {...ids}
              value={milestone.deliverable}
              autoSize={{ minRows: 1, maxRows: 6 }}
              maxLength={4000}
              onChange={(event) => onChange({ deliverable: event.target.value })}
            />
          )}
        </Field>
      </div>
      <div className={styles.row}>
        <Field label={t('plan.owner')} required problem={problemAt(index, 'ownerUnitId')}>
          {({ id }) => (
            <UnitPicker
              id={id}
              known={units}
              value={milestone.ownerUnitId}
              onChange={(ownerUnitId) => onChange({ ownerUnitId: ownerUnitId ?? null })}
            />
          )}
        </Field>
        <Field label={t('plan.cooperating')}>
          {({ id }) => (
            <UnitsPicker
              id={id}
              known={units}
              value={milestone.cooperatingUnitIds}
              exclude={milestone.ownerUnitId ? [milestone.ownerUnitId] : []}
              onChange={(cooperatingUnitIds) => onChange({ cooperatingUnitIds })}
            />
          )}
        </Field>
      </div>
      <div className={styles.row}>
        <Field label={t('plan.weight')} required problem={problemAt(index, 'weight')}>
          {(ids) => (
            <InputNumber {...ids} value={milestone.weight} min={1} max={100} precision={0} onChange={(weight) => onChange({ weight })} />
          )}
        </Field>
        <Field label={t('plan.start')} required problem={problemAt(index, 'plannedStart')}>
          {(ids) => <DayInput {...ids} value={milestone.plannedStart} onChange={(day) => onChange({ plannedStart: day ?? null })} />}
        </Field>
        <Field label={t('plan.due')} required problem={problemAt(index, 'dueOn')}>
          {(ids) => <DayInput {...ids} value={milestone.dueOn} onChange={(day) => onChange({ dueOn: day ?? null })} />}
        </Field>
      </div>
    </>
  );
};

/** The milestones of a plan, written, ordered, added and removed; those already accepted stay as they are. */
export const MilestonesEditor = ({
  milestones,
  locked,
  units,
  problemAt,
  onChange,
}: {
  milestones: readonly MilestoneDraft[];
  /** Ids of milestones that can no longer change. */
  locked: readonly string[];
  units: readonly Named[];
  problemAt: ProblemAt;
  onChange: (milestones: readonly MilestoneDraft[]) => void;
}) => {
  const { t } = useTranslation('projects');
  const list = useRef<HTMLOListElement>(null);
  const add = () => {
    onChange([...milestones, emptyMilestone()]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus());
  };
  const swap = (index: number, step: number) => {
    const [one, other] = [milestones[index], milestones[index + step]];
    if (one && other) onChange(milestones.with(index, other).with(index + step, one));
  };
  return (
    <>
      <ol ref={list} className={styles.list}>
        {milestones.map((milestone, index) => {
          const number = index + 1;
          const fixed = locked.includes(milestone.milestoneId);
          return (
            <li key={milestone.milestoneId} className={styles.item}>
              <div className={styles.itemHead}>
                <h3>{t('plan.number', { number })}</h3>
                <span className={styles.tools}>
                  <Button size="small" aria-label={t('plan.moveUp', { number })} disabled={index === 0} onClick={() => swap(index, -1)}>
                    ↑
                  </Button>
                  <Button
                    size="small"
                    aria-label={t('plan.moveDown', { number })}
                    disabled={number === milestones.length}
                    onClick={() => swap(index, 1)}
                  >
                    ↓
                  </Button>
                  <Button
                    size="small"
                    danger
                    aria-label={t('plan.remove', { number })}
                    disabled={fixed}
                    onClick={() => onChange(milestones.toSpliced(index, 1))}
                  >
                    ✕
                  </Button>
                </span>
              </div>
              {fixed ? (
                <p>
                  {milestone.title} · {milestone.weight}% <span className={styles.hint}>{t('plan.locked')}</span>
                </p>
              ) : (
                <Fields
                  milestone={milestone}
                  index={index}
                  units={units}
                  problemAt={problemAt}
                  onChange={(change) => onChange(milestones.with(index, { ...milestone, ...change }))}
                />
              )}
            </li>
          );
        })}
      </ol>
      <div>
        <Button onClick={add}>+ {t('plan.add')}</Button>
      </div>
    </>
  );
};
