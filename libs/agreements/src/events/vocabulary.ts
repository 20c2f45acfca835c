import { Id, LocalDate, UnitId, line, prose } from '@gongjian/kernel';
import { z } from 'zod';

/** What an agreement is about as a whole. Kinds differ in data, never in code paths. */
export const agreementKinds = ['coBuilding', 'sinoForeign', 'industryEducation', 'talentTraining', 'jointResearch', 'other'] as const;
export const AgreementKind = z.enum(agreementKinds);
export type AgreementKind = z.infer<typeof AgreementKind>;

/** The eight areas in which schools and local partners build together. */
export const areas = [
  'redBrand',
  'partySchool',
  'cadreTraining',
  'industryEducation',
  'talent',
  'beautifulVillage',
  'culture',
  'youth',
] as const;
export const Area = z.enum(areas);
export type Area = z.infer<typeof Area>;

/** A party as the text of the agreement names it: the name stays as it was when the unit is renamed. */
export const Party = z.strictObject({ unitId: UnitId, name: line, role: line });
export type Party = z.infer<typeof Party>;

/** A clause keeps its id through all versions, wherever it stands and whatever it says. */
export const Clause = z.strictObject({ clauseId: Id, heading: line, text: prose });
export type Clause = z.infer<typeof Clause>;

/** All that the parties agree on: exactly this, in canonical form, is hashed and signed. */
export const Content = z.strictObject({
  kind: AgreementKind,
  title: line,
  documentNumber: line.optional(),
  parties: z.array(Party).min(2).max(20),
  clauses: z.array(Clause).min(1).max(200),
  areas: z.array(Area).max(areas.length),
  effectiveFrom: LocalDate,
  /** Last day in force; absent for an agreement without a term. */
  effectiveTo: LocalDate.optional(),
});
export type Content = z.infer<typeof Content>;

/** How a party signed. */
export const Signature = z.strictObject({ method: z.enum(['password']), signedAt: z.iso.datetime({ precision: 3 }) });
export type Signature = z.infer<typeof Signature>;
