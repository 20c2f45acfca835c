import type { CommandContext } from '@gongjian/event-store';
import { idMadeBy } from '@gongjian/graphql';
import type { Rewording } from '../domain/agreement.commands.js';
import type { ContentChange, ContentWish } from '../domain/rules/content.js';
import type { ClauseInput, ContentInput, PartyInput } from './agreements.inputs.js';

type Wording = Partial<
  Pick<ContentInput, 'kind' | 'title' | 'documentNumber' | 'parties' | 'clauses' | 'areas' | 'effectiveFrom' | 'effectiveTo'>
>;

const partyOf = ({ unitId, role }: PartyInput) => ({ unitId, ...(role && { role }) });

/** A clause without an id gets one: the same again when the command is sent again. */
const clauseOf =
  (circumstances: CommandContext) =>
  ({ clauseId, heading, text }: ClauseInput, index: number) => ({
    clauseId: clauseId ?? idMadeBy(circumstances, `clause/${index}`),
    heading,
    text,
  });

/** The changes that an input names. */
const changeOf = (input: Wording, circumstances: CommandContext): ContentChange => ({
  ...(input.kind && { kind: input.kind }),
  ...(input.title && { title: input.title }),
  ...(input.documentNumber && { documentNumber: input.documentNumber }),
  ...(input.parties && { parties: input.parties.map(partyOf) }),
  ...(input.clauses && { clauses: input.clauses.map(clauseOf(circumstances)) }),
  ...(input.areas && { areas: input.areas }),
  ...(input.effectiveFrom && { effectiveFrom: input.effectiveFrom }),
  ...(input.effectiveTo && { effectiveTo: input.effectiveTo }),
});

/** The whole text that an input names. */
export const contentOf = (input: ContentInput, circumstances: CommandContext): ContentWish =>
  ({ areas: [], ...changeOf(input, circumstances) }) as ContentWish;

/** What an input says of the text: all of it where nothing needed is missing, so that what may be missing can be left out; else changes. */
export const rewordingOf = (input: Wording, circumstances: CommandContext): Rewording => {
  const change = changeOf(input, circumstances);
  const { kind, title, parties, clauses, areas, effectiveFrom } = change;
  if (kind && title && parties && clauses && areas && effectiveFrom) return { content: change as ContentWish };
  return Object.keys(change).length ? { change } : {};
};
