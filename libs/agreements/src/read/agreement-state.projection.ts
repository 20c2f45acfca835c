import { stateProjection } from '@gongjian/kernel';
import { agreement } from '../domain/agreement.decider.js';
import { contentOf, partyIdsOf } from '../domain/agreement.state.js';
import { termOf } from '../domain/rules/standing.js';
import type { AgreementKind, Area } from '../events/index.js';

/** The columns by which agreements are filtered and sorted. */
interface Columns {
  readonly kind: AgreementKind;
  readonly document_number: string | null;
  readonly areas: readonly Area[];
  readonly party_ids: readonly string[];
  readonly effective_from: string | null;
  readonly effective_to: string | null;
  /** Last day in force, an agreed end counted. */
  readonly last_day: string | null;
  readonly search_text: string;
}

/** One row per agreement, for lists, cards and the object itself. */
export const agreementState = stateProjection(agreement, {
  version: 2,
  columns: {
    kind: 'text not null',
    document_number: 'text',
    areas: 'text[] not null',
    party_ids: 'uuid[] not null',
    effective_from: 'date',
    effective_to: 'date',
    last_day: 'date',
    search_text: 'text not null',
  },
  indexes: ['kind', 'party_ids', 'effective_from', 'last_day'],
  row: (state): Columns => {
    const { kind, title, documentNumber, areas, parties, effectiveFrom, effectiveTo } = contentOf(state);
    return {
      kind,
      document_number: documentNumber ?? null,
      areas,
      party_ids: partyIdsOf(state),
      effective_from: effectiveFrom || null,
      effective_to: effectiveTo ?? null,
      last_day: termOf(state).lastDay,
      search_text: [title, documentNumber ?? '', ...parties.map(({ name }) => name)].join('\n').toLowerCase(),
    };
  },
});

export type AgreementRow = ReturnType<typeof agreementState.rowOf>;
