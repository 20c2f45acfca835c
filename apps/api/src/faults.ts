import { graphqlRefusals, type Language, presentError, refusalOf } from '@gongjian/graphql';
import { Refusal } from '@gongjian/kernel';
import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';

/** Turns whatever went wrong into what the client is told, once for each fault: the log has the reference and the cause. */
export class Faults {
  private readonly known = new WeakMap<object, Refusal>();

  constructor(private readonly log: Logger) {}

  /** The refusal that the error amounts to. */
  refusal(error: unknown): Refusal {
    const known = typeof error === 'object' && error !== null ? this.known.get(error) : undefined;
    if (known) return known;
    const refusal = refusalOf(error, (reference, cause) => this.log.error({ reference, err: cause }, 'a request failed'));
    if (typeof error === 'object' && error !== null) this.known.set(error, refusal);
    return refusal;
  }

  /** The error as GraphQL answers it. */
  present(error: GraphQLError, language: Language): GraphQLError {
    return presentError(error, this.refusal(error), language);
  }
}

/** The HTTP status of a refusal. */
export const statusOf = ({ kind }: Refusal): number => {
  if (kind.code === graphqlRefusals.INTERNAL.code) return 500;
  if (kind.code === graphqlRefusals.NOT_SIGNED_IN.code || kind.code === 'TOKEN_INVALID') return 401;
  if (kind.code === 'FILE_TOO_LARGE' || kind.code === 'BODY_TOO_LARGE') return 413;
  return { input: 400, state: 409, conflict: 409, rights: 403, missing: 404, limit: 429, unavailable: 503 }[kind.class];
};
