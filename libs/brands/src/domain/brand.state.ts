import type { FileRef, Id, Instant, LocalDate, PersonId, PostId, Statement, UnitId } from '@gongjian/kernel';
import { type Level, type Proof, levels } from '../events/index.js';

export const brandPhases = ['absent', 'registered', 'initiated', 'pilot', 'cultivated', 'recognised', 'withdrawn'] as const;
export type BrandPhase = (typeof brandPhases)[number];

/** A recognition at one level, with the document that proves it. */
export interface Recognition {
  readonly level: Level;
  readonly recognisedOn: LocalDate;
  readonly document: Proof;
}

/** A mid-term check and what came of it. */
export interface MidTermCheck {
  readonly passed: boolean;
  readonly opinion: string;
  readonly checkedOn: LocalDate;
  readonly evidence: readonly FileRef[];
}

/** What the brand did well, as it was made known. */
export interface Case {
  readonly caseId: Id;
  readonly title: string;
  readonly summary: string;
  readonly channels: readonly string[];
  readonly quote?: Statement;
  readonly files: readonly FileRef[];
  readonly on: LocalDate;
}

/** The folded state of a brand. */
export interface Brand {
  readonly phase: BrandPhase;
  readonly name: string;
  readonly description: string;
  readonly ownerUnitId: UnitId;
  readonly partnerUnitIds: readonly UnitId[];
  readonly agreementId?: Id;
  readonly projectId?: Id;
  readonly cohortId?: Id;
  readonly pilot?: { readonly startedOn: LocalDate; readonly plan: string; readonly checkDueOn?: LocalDate };
  /** Oldest first. */
  readonly checks: readonly MidTermCheck[];
  /** In rising order of level. */
  readonly recognitions: readonly Recognition[];
  readonly cases: readonly Case[];
  readonly withdrawal?: { readonly reason: string; readonly on: LocalDate; readonly personId: PersonId; readonly postId: PostId };
  /** When the present phase began. */
  readonly since: Instant;
  /** The day on which each phase was last entered. */
  readonly reachedOn: { readonly [Phase in BrandPhase]?: LocalDate };
}

/** The brand before its first event. */
export const absentBrand: Brand = {
  phase: 'absent',
  name: '',
  description: '',
  ownerUnitId: '',
  partnerUnitIds: [],
  checks: [],
  recognitions: [],
  cases: [],
  since: '',
  reachedOn: {},
};

/** The highest level at which the brand was recognised. */
export const highestLevelOf = ({ recognitions }: Pick<Brand, 'recognitions'>): Level | undefined => recognitions.at(-1)?.level;

/** The latest day of all that took the brand further. */
export const lastStepOn = ({
  reachedOn,
  checks,
  recognitions,
}: Pick<Brand, 'reachedOn' | 'checks' | 'recognitions'>): LocalDate | undefined =>
  [...Object.values(reachedOn), ...checks.map(({ checkedOn }) => checkedOn), ...recognitions.map(({ recognisedOn }) => recognisedOn)]
    .sort()
    .at(-1);

/** Whether one level stands above another; every level stands above none. */
export const isAbove = (level: Level, other: Level | undefined): boolean =>
  other === undefined || levels.indexOf(level) > levels.indexOf(other);
