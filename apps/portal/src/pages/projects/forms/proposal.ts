/** A proposal in the making. */
export interface ProposalDraft {
  readonly agreementId: string | null;
  readonly title: string;
  readonly goal: string;
  readonly leadUnitId: string | null;
  readonly cooperatingUnitIds: readonly string[];
  readonly plannedStart: string | null;
  readonly plannedEnd: string | null;
}

type Problem = 'needAgreement' | 'needTitle' | 'needGoal' | 'needLead' | 'needStart' | 'needEnd' | 'datesReversed';

/** What keeps the proposal from being handed in, by field. */
export const proposalProblems = (draft: ProposalDraft): Partial<Record<keyof ProposalDraft, Problem>> => {
  const { plannedStart, plannedEnd } = draft;
  return {
    ...(draft.agreementId ? {} : { agreementId: 'needAgreement' }),
    ...(draft.title.trim() ? {} : { title: 'needTitle' }),
    ...(draft.goal.trim() ? {} : { goal: 'needGoal' }),
    ...(draft.leadUnitId ? {} : { leadUnitId: 'needLead' }),
    ...(plannedStart ? {} : { plannedStart: 'needStart' }),
    ...(plannedEnd ? {} : { plannedEnd: 'needEnd' }),
    ...(plannedStart && plannedEnd && plannedEnd < plannedStart ? { plannedEnd: 'datesReversed' } : {}),
  };
};

/** The proposal as the commands take it; only for one without problems. */
export const proposalInput = ({ title, goal, leadUnitId, cooperatingUnitIds, plannedStart, plannedEnd }: ProposalDraft) => ({
  title: title.trim(),
  goal: goal.trim(),
  cooperatingUnitIds: cooperatingUnitIds.filter((unit) => unit !== leadUnitId),
  plannedStart: plannedStart ?? '',
  plannedEnd: plannedEnd ?? '',
});
