import type { Area, AgreementKind } from '../../../gql/graphql.js';
import { newId } from '../../../client/new-id.js';

/** One clause in the making; the id stays with it through every version, so that changes can be followed. */
export interface ClauseDraft {
  readonly clauseId: string;
  readonly heading: string;
  readonly text: string;
}

/** One party in the making. The name is what the reader sees; the server takes it from the unit. */
export interface PartyDraft {
  readonly unitId: string;
  readonly name: string;
  readonly role: string;
}

/** All that a version of an agreement says, as far as it is written. */
export interface ContentDraft {
  readonly title: string;
  readonly kind: AgreementKind;
  readonly documentNumber: string;
  readonly parties: readonly PartyDraft[];
  readonly clauses: readonly ClauseDraft[];
  readonly areas: readonly Area[];
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
}

/** A clause with nothing in it yet. */
export const emptyClause = (): ClauseDraft => ({ clauseId: newId(), heading: '', text: '' });

/** What a new agreement starts from: the unit acted for is a party, and one clause waits to be written. */
export const emptyContent = (own: { id: string; name: string } | undefined): ContentDraft => ({
  title: '',
  kind: 'CO_BUILDING',
  documentNumber: '',
  parties: own ? [{ unitId: own.id, name: own.name, role: '' }] : [],
  clauses: [emptyClause()],
  areas: [],
  effectiveFrom: null,
  effectiveTo: null,
});

/** The list with the item at one place put to another; places outside change nothing. */
export const moved = <Item>(items: readonly Item[], from: number, to: number): readonly Item[] => {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(to, 0, item);
};

/** The step of the form on which something is missing, the field, and the catalogue's key of the sentence about it. */
export interface ContentProblem {
  readonly step: ContentStep;
  readonly field: string;
  readonly key: 'needTitle' | 'needTwoParties' | 'needClause' | 'needHeading' | 'needText' | 'needFrom' | 'datesReversed';
}

/** The steps of the form, in order. */
export const contentSteps = ['parties', 'clauses', 'terms', 'check'] as const;
export type ContentStep = (typeof contentSteps)[number];

const clauseProblems = (clause: ClauseDraft, index: number): ContentProblem[] => [
  ...(clause.heading.trim() ? [] : [{ step: 'clauses', field: `clauses.${index}.heading`, key: 'needHeading' } as const]),
  ...(clause.text.trim() ? [] : [{ step: 'clauses', field: `clauses.${index}.text`, key: 'needText' } as const]),
];

/** What keeps the content from being handed in, in the order of the form. */
export const problemsOf = (content: ContentDraft): readonly ContentProblem[] => {
  const { title, parties, clauses, effectiveFrom, effectiveTo } = content;
  const reversed = effectiveFrom && effectiveTo && effectiveTo < effectiveFrom;
  return [
    ...(title.trim() ? [] : [{ step: 'parties', field: 'title', key: 'needTitle' } as const]),
    ...(new Set(parties.map((party) => party.unitId)).size >= 2
      ? []
      : [{ step: 'parties', field: 'parties', key: 'needTwoParties' } as const]),
    ...(clauses.length > 0 ? [] : [{ step: 'clauses', field: 'clauses', key: 'needClause' } as const]),
    ...clauses.flatMap(clauseProblems),
    ...(effectiveFrom ? [] : [{ step: 'terms', field: 'effectiveFrom', key: 'needFrom' } as const]),
    ...(reversed ? [{ step: 'terms', field: 'effectiveTo', key: 'datesReversed' } as const] : []),
  ];
};

const orNull = (text: string): string | null => text.trim() || null;

/** The content as the commands take it. */
export const contentInput = (content: ContentDraft) => ({
  title: content.title.trim(),
  kind: content.kind,
  documentNumber: orNull(content.documentNumber),
  parties: content.parties.map(({ unitId, role }) => ({ unitId, role: orNull(role) })),
  clauses: content.clauses.map(({ clauseId, heading, text }) => ({ clauseId, heading: heading.trim(), text: text.trim() })),
  areas: [...content.areas],
  effectiveFrom: content.effectiveFrom,
  effectiveTo: content.effectiveTo,
});
