import { SkeletonLines } from '@gongjian/ui';
import { ReasonDialog, type Submitted } from '@gongjian/ui/forms';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRehearsals } from '../../../client/rehearsals.js';
import type { DropProcessStepMutation, ProcessStepPartsFragment } from '../../../gql/graphql.js';
import { useProcessWords } from './process-words.js';
import { DropProcessStepDocument } from './processes.documents.js';

type Effect = NonNullable<DropProcessStepMutation['dropProcessStep']['effect']>;

/** What dropping the step would lead to, as the api says before it is done. */
const useEffectOf = (stepId: string): Effect | undefined => {
  const rehearsals = useRehearsals();
  const [effect, setEffect] = useState<Effect>();
  useEffect(() => {
    let left = false;
    const input = { stepId, reason: '—', dryRun: true };
    void rehearsals
      .mutation(DropProcessStepDocument, { input })
      .toPromise()
      .then(({ data }) => !left && setEffect(data?.dropProcessStep.effect ?? { givenUp: [], undoing: [] }));
    return () => {
      left = true;
    };
  }, [rehearsals, stepId]);
  return effect;
};

const Told = ({ effect }: { effect: Effect | undefined }) => {
  const { t } = useTranslation('platform');
  const words = useProcessWords();
  if (!effect) return <SkeletonLines lines={2} />;
  const named = (commands: Effect['givenUp']) => commands.map(({ commandType }) => words.command(commandType)).join('；');
  return (
    <ul>
      {effect.givenUp.length > 0 && <li>{t('process.givenUp', { count: effect.givenUp.length, what: named(effect.givenUp) })}</li>}
      <li>
        {effect.undoing.length > 0
          ? t('process.undoing', { count: effect.undoing.length, what: named(effect.undoing) })
          : t('process.nothingUndone')}
      </li>
    </ul>
  );
};

/** Drops a step: what that leads to, and the reason, which is kept. */
export const DropDialog = ({
  step,
  onSubmit,
  onClose,
}: {
  step: ProcessStepPartsFragment;
  onSubmit: (reason: string) => Promise<Submitted>;
  onClose: () => void;
}) => {
  const { t } = useTranslation('platform');
  const words = useProcessWords();
  const effect = useEffectOf(step.id);
  return (
    <ReasonDialog
      title={t('process.dropTitle', { command: words.command(step.commandType) })}
      intro={t('process.dropIntro')}
      label={t('process.dropReason')}
      missing={t('process.dropReasonMissing')}
      onClose={onClose}
      onSubmit={(reason = '') => onSubmit(reason)}
    >
      <Told effect={effect} />
    </ReasonDialog>
  );
};
