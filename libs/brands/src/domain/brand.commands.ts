import type { Command, FileRef, Id, LocalDate, PersonId, UnitId } from '@gongjian/kernel';
import type { AgreementFact, ProjectFact } from '@gongjian/projects/events';
import type { Level, Proof } from '../events/index.js';
import type { Cohort } from './cohort.decider.js';

interface OfBrand {
  readonly brandId: Id;
}

/** What is said of a brand when it is registered. */
export interface Registration extends OfBrand {
  readonly name: string;
  readonly description: string;
  readonly ownerUnitId: UnitId;
  readonly partnerUnitIds: UnitId[];
  readonly agreementId?: Id;
  readonly projectId?: Id;
}

/** What a correction may set right. */
export interface Correction extends OfBrand {
  readonly corrects: Id;
  readonly reason: string;
  readonly name?: string;
  readonly description?: string;
  readonly checkedOn?: LocalDate;
  readonly recognition?: {
    readonly level: Level;
    readonly recognisedOn?: LocalDate;
    readonly number?: string;
    readonly title?: string;
    readonly issuer?: string;
    readonly issuedOn?: LocalDate;
  };
}

/** All that can be asked of a brand. */
export type BrandCommand =
  | Command<'RegisterBrand', Registration>
  | Command<'InitiateBrand', OfBrand & { readonly cohortId: Id }>
  | Command<'StartPilot', OfBrand & { readonly plan: string; readonly checkDueOn?: LocalDate }>
  | Command<
      'RecordMidTermCheck',
      OfBrand & { readonly passed: boolean; readonly opinion: string; readonly checkedOn: LocalDate; readonly evidence: FileRef[] }
    >
  | Command<'RecogniseBrand', OfBrand & { readonly level: Level; readonly recognisedOn: LocalDate; readonly document: Proof }>
  | Command<
      'PromoteBrand',
      OfBrand & {
        readonly caseId: Id;
        readonly title: string;
        readonly summary: string;
        readonly channels: string[];
        /** What a person is quoted with. */
        readonly quote?: { readonly personId: PersonId; readonly text: string };
        readonly files: FileRef[];
      }
    >
  | Command<'WithdrawBrand', OfBrand & { readonly reason: string }>
  | Command<'CorrectBrand', Correction>;

/** What a decision about a brand knows of other streams. Only registration and initiation ask for it. */
export interface BrandFacts {
  /** The owner unit, the unit above it, and so on to the root. */
  readonly ownerLineage?: readonly UnitId[];
  /** Units named in the command that do not exist. */
  readonly unknownUnitIds?: readonly UnitId[];
  readonly agreement?: AgreementFact;
  readonly project?: ProjectFact;
  readonly cohort?: Cohort;
}
