import { type ActionLike, KeepLink, PageHead, RefusalAlert, type RefusalLike } from '@gongjian/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Right } from '../gql/graphql.js';
import { usePast } from '../time/use-as-of.js';
import { useMay } from './use-may.js';

const useLackOfRight = (): RefusalLike => {
  const { t } = useTranslation();
  return { code: 'NOT_ENTITLED', message: t('barred.right'), whatToDo: t('barred.rightDo') };
};

/** Why an action cannot be taken, or undefined where it can. A form that was open once stays, whatever others do meanwhile: its own refusal then says so, beside the input. */
export const useBarred = (action: ActionLike | undefined): RefusalLike | undefined => {
  const { t } = useTranslation();
  const past = usePast();
  const lack = useLackOfRight();
  const [opened, setOpened] = useState(false);
  if (past) return { code: 'READ_ONLY', message: t('barred.past'), whatToDo: t('barred.pastDo') };
  if (action?.allowed && !opened) setOpened(true);
  if (action?.allowed || opened) return undefined;
  return action?.refusal ?? lack;
};

const Page = ({
  action,
  title,
  note,
  children,
}: {
  action: ActionLike | undefined;
  title: string;
  note?: ReactNode;
  children: ReactNode;
}) => {
  const refusal = useBarred(action);
  if (!refusal) return <>{children}</>;
  return (
    <>
      <PageHead title={title} note={note} />
      <RefusalAlert refusal={refusal} focus={false} />
    </>
  );
};

/** The page of a form about an object, or why its command cannot be given and the way back to the object. */
export const ActionPage = ({
  name,
  of,
  path,
  title,
  children,
}: {
  name: string;
  of: { readonly title: string; readonly availableActions: readonly ActionLike[] };
  path: string;
  title: string;
  children: ReactNode;
}) => (
  <Page action={of.availableActions.find((action) => action.name === name)} title={title} note={<KeepLink to={path}>{of.title}</KeepLink>}>
    {children}
  </Page>
);

/** The page of a form that makes something new, or that the post acted in has no right to it. */
export const RightPage = ({ right, title, children }: { right: Right; title: string; children: ReactNode }) => {
  const lack = useLackOfRight();
  const allowed = useMay()(right);
  return (
    <Page action={{ name: right, allowed, inPhase: true, refusal: allowed ? null : { ...lack, who: { right } } }} title={title}>
      {children}
    </Page>
  );
};
