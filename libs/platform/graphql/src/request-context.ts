import { type Actor, type Id, type Instant, type LocalDate, Refusal, dayOf } from '@gongjian/kernel';
import type { Viewer } from '@gongjian/read-models';
import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import { graphqlRefusals } from './graphql.refusals.js';
import type { Language } from './language.js';

/** What every resolver may know of the request it serves; made by the api for each request and each WebSocket operation. */
export interface RequestContext {
  /** Whose eyes the read models are read with. */
  readonly viewer: Viewer;
  /** Who acts; undefined where nobody is signed in, or the person holds no post. */
  readonly actor: Actor | undefined;
  readonly personId: Id | undefined;
  readonly language: Language;
  /** Set where the request came with an API token. */
  readonly readOnly: boolean;
  readonly clock: () => Instant;
  /** The same caller as he stands now: for subscriptions, which outlive a sign-out or a change of post. */
  readonly renewed: () => Promise<RequestContext>;
  /** By read model and moment; see Reads. */
  readonly loaders: Map<string, DataLoader<string, object | null>>;
}

/** The moment a reader reads at: undefined for now, else the last position of what was known, and the day that is spoken about. */
export type Moment = { readonly position: bigint; readonly date: LocalDate; readonly trueOn?: LocalDate } | undefined;

/** Today, or the past day that is being looked at: what in force, late and the like are reckoned by. */
export const dayShown = (context: RequestContext, at: Moment): LocalDate => at?.date ?? dayOf(context.clock());

/** The actor, or the refusal that says why there is none. */
export const callerOf = (context: RequestContext): Actor => {
  if (!context.personId) throw new Refusal(graphqlRefusals.NOT_SIGNED_IN);
  if (context.readOnly) throw new Refusal(graphqlRefusals.TOKEN_READ_ONLY);
  if (!context.actor) throw new Refusal(graphqlRefusals.NO_POST);
  return context.actor;
};

const contextOf = (host: ExecutionContext): RequestContext => GqlExecutionContext.create(host).getContext<RequestContext>();

/** Parameter: the RequestContext. */
export const Request = createParamDecorator((_: unknown, host: ExecutionContext) => contextOf(host));

/** Parameter: the Actor; refused where nobody who may act is signed in. For mutations. */
export const Caller = createParamDecorator((_: unknown, host: ExecutionContext) => callerOf(contextOf(host)));
