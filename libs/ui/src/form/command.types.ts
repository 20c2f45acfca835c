import type { HappeningLike, RefusalLike } from '../feedback/refusal.types.js';

/** How a command is given: for real or only to see what would happen, and at which revision the person saw its object. */
export interface Giving {
  readonly dryRun?: boolean;
  readonly expectedRevision?: number;
}

/** How a submitted form ended. */
export interface Submitted {
  readonly refusal?: RefusalLike | undefined;
  /** Of a dry run. */
  readonly wouldHappen?: readonly HappeningLike[] | undefined;
}

/** Gives the command of a form. */
export type Submit<Values> = (values: Values, how: Giving) => Promise<Submitted>;
