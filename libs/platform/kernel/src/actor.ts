import { kernelRefusals } from './kernel.refusals.js';
import { Refusal, type RefusalDetails } from './refusal.js';
import type { PersonId, PostId, UnitId } from './values.js';

/** What a post entitles its holder to, within the unit of the post. */
export const rightNames = ['administer', 'negotiate', 'sign', 'approve', 'lead', 'handIn', 'ownBrands', 'review', 'read'] as const;
export type Right = (typeof rightNames)[number];

/** What a command asks of who gives it: a right of a post, or to be the platform itself, which no post is. */
export type Authority = Right | 'platform';

/** Who acts: a person in a post of a unit. */
export interface Actor {
  readonly personId: PersonId;
  readonly unitId: UnitId;
  readonly postId: PostId;
  readonly rights: readonly Authority[];
  /** The unit acted for with all units below it: what the actor may see. */
  readonly unitIds: readonly UnitId[];
  /** The unit whose administrators operate the platform; undefined where nothing is asked of it. */
  readonly operatingUnitId?: UnitId;
}

/** The units that operate the platform: one, or none where nothing is asked of it. */
export const operators = ({ operatingUnitId }: Actor): readonly UnitId[] => (operatingUnitId === undefined ? [] : [operatingUnitId]);

/** Whether the actor administers the unit that operates the platform. */
export const isOperator = (actor: Actor): boolean => actor.rights.includes('administer') && operators(actor).includes(actor.unitId);

/** Refuses whoever does not operate the platform, and says who does. */
export const refuseUnlessOperator = (actor: Actor, details?: RefusalDetails): void => {
  if (!isOperator(actor))
    throw new Refusal(kernelRefusals.NOT_ENTITLED, { ...details, who: { right: 'administer', unitIds: operators(actor) } });
};
