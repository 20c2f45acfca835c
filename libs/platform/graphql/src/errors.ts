import { Refusal, type RefusalKind } from '@gongjian/kernel';
import { GraphQLError } from 'graphql';
import { randomUUID } from 'node:crypto';
import { graphqlRefusals } from './graphql.refusals.js';
import type { Language } from './language.js';
import { refusalView } from './payload.js';

/** A refusal of a whole request, as an error where GraphQL looks for one; HTTP answers it with 400. */
export const refusedRequest = (kind: RefusalKind): GraphQLError =>
  new GraphQLError('', { originalError: new Refusal(kind), extensions: { http: { status: 400 } } });

const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError && !(error.originalError instanceof GraphQLError) ? error.originalError : error;

/** How the limits on depth, aliases, directives, tokens and errors word their errors, which carry no code. */
const overLimit = /limit of \d+ exceeded|more that \d+ tokens|validation aborted/i;

/** The refusal that an error amounts to: its own, one of the query's form, or INTERNAL with a reference that is logged. */
export const refusalOf = (error: unknown, logFault: (reference: string, cause: unknown) => void): Refusal => {
  const cause = causeOf(error);
  if (cause instanceof Refusal) return cause;
  if (cause instanceof GraphQLError) {
    const code = String(cause.extensions['code'] ?? '');
    if (overLimit.test(cause.message)) return new Refusal(graphqlRefusals.QUERY_TOO_COSTLY);
    if (code === 'INPUT_INVALID' || !cause.path) return new Refusal(graphqlRefusals.QUERY_MALFORMED, { params: { detail: cause.message } });
  }
  const reference = randomUUID();
  logFault(reference, cause);
  return new Refusal(graphqlRefusals.INTERNAL, { params: { reference } });
};

/** An error as a client is told of it: the refusal it amounts to in its language, where it arose, and nothing of the inside. */
export const presentError = (error: GraphQLError, refusal: Refusal, language: Language): GraphQLError => {
  const { message, code, class: kind, whatToDo, field, who } = refusalView(refusal, language);
  return new GraphQLError(message, {
    ...(error.source && { source: error.source }),
    ...(error.positions && { positions: error.positions }),
    ...(error.path && { path: error.path }),
    extensions: { code, class: kind, whatToDo, ...(field !== null && { field }), ...(who && { who }) },
  });
};
