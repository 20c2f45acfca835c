import { RefusalAlert, useAddress } from '@gongjian/ui';
import { type Refused, differing } from '@gongjian/ui/forms';
import { Button, Grid, Steps } from 'antd';
import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../../../parts/editor.module.css';
import { ClausesStep } from './clauses-step.js';
import { type ContentDraft, type ContentProblem, type ContentStep, contentSteps, problemsOf } from './content.js';
import { PartiesStep } from './parties-step.js';
import type { StepProps } from './step.types.js';
import { TermsStep } from './terms-step.js';

const parts = { parties: PartiesStep, clauses: ClausesStep, terms: TermsStep };

const Problems = ({
  ref,
  problems,
  missing,
  onGo,
}: {
  ref: Ref<HTMLDivElement>;
  problems: readonly ContentProblem[];
  missing: readonly string[];
  onGo: (step: ContentStep) => void;
}) => {
  const { t } = useTranslation('agreements');
  return (
    <div ref={ref} tabIndex={-1} className={styles.problems} role="alert">
      <strong>{t('edit.problems', { count: problems.length + missing.length })}</strong>
      <ul>
        {problems.map((problem) => (
          <li key={problem.field}>
            <button type="button" className={styles.linkLike} onClick={() => onGo(problem.step)}>
              {problem.field.startsWith('clauses.') && `${t('clauseNumber', { number: Number(problem.field.split('.')[1]) + 1 })} · `}
              {t(`problem.${problem.key}`)}
            </button>
          </li>
        ))}
        {missing.map((words) => (
          <li key={words}>
            <button type="button" className={styles.linkLike} onClick={() => onGo('terms')}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The form of an agreement's content in steps; the last one shows what will be handed in. The step stands in the address. */
export const ContentForm = ({
  content,
  onChange,
  partiesFixed = false,
  check,
  extra,
  missing = [],
  refused,
  actions,
}: {
  content: ContentDraft;
  onChange: (content: ContentDraft) => void;
  partiesFixed?: boolean;
  /** What the last step shows of the content. */
  check: ReactNode;
  /** Further fields on the step of dates. */
  extra?: () => ReactNode;
  /** What is missing in those, in words. */
  missing?: readonly string[];
  refused: Refused;
  /** The button that hands in; `ready` answers whether nothing is missing, and shows what is. It is the main one on the last step alone. */
  actions: (ready: () => boolean, type: 'primary' | 'default') => ReactNode;
}) => {
  const { t } = useTranslation('agreements');
  const { refusal } = refused;
  const address = useAddress();
  const narrow = Grid.useBreakpoint().sm === false;
  const [tries, setTries] = useState(0);
  const tried = tries > 0;
  const told = useRef<HTMLDivElement>(null);
  // With each try anew: what is missing may stand far above the button.
  useEffect(() => {
    told.current?.focus({ preventScroll: true });
    told.current?.scrollIntoView({ block: 'nearest' });
  }, [tries]);
  const step = contentSteps.find((name) => name === address.get('step')) ?? 'parties';
  const at = contentSteps.indexOf(step);
  const go = (name: ContentStep | undefined) => {
    address.set({ step: name === 'parties' ? null : name }, { push: true });
    window.scrollTo({ top: 0 });
  };
  const problems = problemsOf(content);
  const problemAt = (field: string) => {
    const named = refusal?.field?.replace(/^(input|content)\./, '');
    if (named === field) return refusal?.message;
    const found = tried ? problems.find((problem) => problem.field === field) : undefined;
    return found && t(`problem.${found.key}`);
  };
  const change = (next: ContentDraft) => {
    refused.changed(differing(content, next));
    onChange(next);
  };
  const props: StepProps = { content, onChange: change, problemAt, partiesFixed };
  const Part = step === 'check' ? undefined : parts[step];
  const ready = () => {
    setTries(tries + 1);
    return problems.length + missing.length === 0;
  };
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      {narrow ? (
        <p className={styles.stepOf}>{t('edit.stepOf', { at: at + 1, count: contentSteps.length, name: t(`edit.steps.${step}`) })}</p>
      ) : (
        <Steps
          current={at}
          size="small"
          onChange={(index) => go(contentSteps[index])}
          items={contentSteps.map((name) => ({ title: t(`edit.steps.${name}`) }))}
        />
      )}
      <RefusalAlert refusal={refusal} />
      {tried && problems.length + missing.length > 0 && <Problems ref={told} problems={problems} missing={missing} onGo={go} />}
      {Part ? <Part {...props} /> : check}
      {step === 'terms' && extra?.()}
      <div className={styles.footer}>
        <Button disabled={at === 0} onClick={() => go(contentSteps[at - 1])}>
          {t('edit.back')}
        </Button>
        {step !== 'check' && (
          <Button type="primary" onClick={() => go(contentSteps[at + 1])}>
            {t('edit.next')}
          </Button>
        )}
        <span className={styles.spring} />
        {actions(ready, step === 'check' ? 'primary' : 'default')}
      </div>
    </form>
  );
};
