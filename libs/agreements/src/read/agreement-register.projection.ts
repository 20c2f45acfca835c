import { type LocalDate, addDays, projection } from '@gongjian/kernel';
import type { Term } from '../domain/rules/standing.js';
import type { AgreementEvent, AgreementKind, Content } from '../events/index.js';

/** What the public may know of an agreement; nobody sees the row before it is concluded. */
export interface RegisterRow {
  readonly id: string;
  readonly title: string;
  readonly kind: AgreementKind;
  readonly document_number: string | null;
  readonly party_names: readonly string[];
  readonly effective_from: LocalDate;
  readonly effective_to: LocalDate | null;
  readonly terminated_on: LocalDate | null;
  readonly concluded_on: LocalDate | null;
  readonly search_text: string;
}

const entry = (id: string, { title, kind, documentNumber, parties, effectiveFrom, effectiveTo }: Content): RegisterRow => ({
  id,
  title,
  kind,
  document_number: documentNumber ?? null,
  party_names: parties.map(({ name }) => name),
  effective_from: effectiveFrom,
  effective_to: effectiveTo ?? null,
  terminated_on: null,
  concluded_on: null,
  search_text: [title, documentNumber ?? '', ...parties.map(({ name }) => name)].join('\n').toLowerCase(),
});

/** The public register of agreements: title, kind, parties, number and dates, no more. */
export const agreementRegister = projection<AgreementEvent, RegisterRow>({
  name: 'agreement_register',
  version: 1,
  columns: {
    id: 'uuid not null',
    title: 'text not null',
    kind: 'text not null',
    document_number: 'text',
    party_names: 'text[] not null',
    effective_from: 'date not null',
    effective_to: 'date',
    terminated_on: 'date',
    concluded_on: 'date',
    search_text: 'text not null',
  },
  indexes: ['effective_from', 'kind'],
  ofOneStream: true,
  keys: ({ data }) => [data.agreementId],
  units: ({ concluded_on }) => (concluded_on ? 'public' : []),
  on: {
    VersionProposed: (_, { data }) => entry(data.agreementId, data.content),
    AgreementConcluded: (row, { metadata }) => row && { ...row, concluded_on: metadata.effectiveOn },
    PaperAgreementEntered: (_, { data }) => ({ ...entry(data.agreementId, data.content), concluded_on: data.signedOn }),
    AgreementTerminated: (row, { data }) => row && { ...row, terminated_on: data.on },
    AgreementEntryCorrected: (row, { data }) => {
      if (!row) return null;
      const { terminated_on, concluded_on } = row;
      const now = data.content ? { ...entry(row.id, data.content), terminated_on, concluded_on } : row;
      return data.signedOn ? { ...now, concluded_on: data.signedOn } : now;
    },
  },
});

/** The dates from which the standing of an entry follows. */
export const registerTermOf = ({ terminated_on, effective_from, effective_to }: RegisterRow): Term => ({
  phase: terminated_on ? 'terminated' : 'concluded',
  effectiveFrom: effective_from,
  lastDay: terminated_on ? addDays(terminated_on, -1) : effective_to,
});
