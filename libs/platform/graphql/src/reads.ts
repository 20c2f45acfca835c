import { EventStore } from '@gongjian/event-store';
import { type LocalDate, Refusal, dayOf } from '@gongjian/kernel';
import { type Page, type PageRequest, type RawBuilder, type ReadModel, Rows, readModelRefusals } from '@gongjian/read-models';
import { Inject, Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { ConnectionOf } from './connection.js';
import { graphqlRefusals } from './graphql.refusals.js';
import { HistoryReader, type KnownRow } from './history.reader.js';
import type { AsOfArgs, PageArgs } from './inputs.js';
import { type Moment, type RequestContext, dayShown } from './request-context.js';
import { commitIn } from './scalars.js';

/** A row as resolvers hand it on: with the moment it was read at, so that nested fields read at the same. */
export type At<Row> = Row & { readonly at: Moment };

/** What a list is narrowed and sorted by. */
export interface ListOptions extends Pick<PageRequest, 'where' | 'orderBy'> {
  /**
   * Given by lists that can be told by true days: those of the conditions that are about what a single event sets as a whole. What
   * fulfils them on any true day has a version that fulfils them, so that only such rows are folded anew.
   */
  readonly ever?: readonly RawBuilder<boolean>[];
}

/** How long a query with `atLeast` waits for the read models. */
const patience = 5_000;
/** The read models usually are there by then: after that it is asked whether there is anything to wait for. */
const usual = 1_000;
const pageSize = 20;
/** So many objects are folded anew for one request at most. */
export const mostRefolded = 500;
/** Beyond every position of a log. */
const allKnown = 2n ** 63n - 1n;

/** Injects every read model of the product: what `atLeast` waits for. */
export const READ_MODELS = Symbol('READ_MODELS');

/** The read models as resolvers use them: by moment, batched per request, under the viewer's rights. */
@Injectable()
export class Reads {
  /** The read models that stopped before the position a request demands. */
  private readonly missing = new WeakMap<RequestContext, readonly string[]>();

  /** How many objects were folded anew for a request. */
  private readonly refolded = new WeakMap<RequestContext, number>();

  private readonly history: HistoryReader;

  constructor(
    private readonly rows: Rows,
    private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: readonly { readonly name: string }[],
  ) {
    this.history = new HistoryReader(store);
  }

  /** As `at`, for readers that go over all read models by themselves: refused where any of them stopped. */
  async atAll(args: AsOfArgs, context: RequestContext): Promise<Moment> {
    const at = await this.at(args, context);
    for (const { name } of this.readModels) this.refuseMissing(name, context);
    return at;
  }

  /** The moment that the arguments ask about, once the read models have reached it; one that stopped is refused when it is read. */
  async at({ asOf, atLeast, trueOn }: AsOfArgs & { readonly trueOn?: LocalDate }, context: RequestContext): Promise<Moment> {
    const known = await this.knownAt({ ...(asOf && { asOf }), ...(atLeast && { atLeast }) }, context);
    if (trueOn === undefined || trueOn >= dayShown(context, known)) return known;
    return { position: known?.position ?? allKnown, date: trueOn, trueOn };
  }

  private async knownAt({ asOf, atLeast }: AsOfArgs, context: RequestContext): Promise<Moment> {
    const { clock } = context;
    if (atLeast !== undefined) this.missing.set(context, await this.reached(atLeast));
    if (asOf === undefined) return undefined;
    const today = dayOf(clock());
    if (asOf > today) throw new Refusal(graphqlRefusals.AS_OF_IN_FUTURE, { field: 'asOf' });
    if (asOf === today) return undefined;
    const at = await this.rows.atDate(asOf);
    return at && { position: at.position, date: asOf };
  }

  /** One row, or null where there is none that the viewer may see. Batched. */
  async find<R extends object>(projection: ReadModel<R>, key: string, context: RequestContext, at: Moment): Promise<At<R> | null> {
    return this.loader(projection, context, at).load(key);
  }

  /** Rows by their keys, in their order, without those the viewer may not see. Batched. */
  async findMany<R extends object>(
    projection: ReadModel<R>,
    keys: readonly string[],
    context: RequestContext,
    at: Moment,
  ): Promise<At<R>[]> {
    const rows = await Promise.all(keys.map((key) => this.find(projection, key, context, at)));
    return rows.filter((row) => row !== null);
  }

  /** A page of a list. */
  async list<R extends object>(
    projection: ReadModel<R>,
    args: PageArgs,
    context: RequestContext,
    options: ListOptions,
    at?: Moment,
  ): Promise<ConnectionOf<At<R>>> {
    if (args.first !== undefined && args.last !== undefined) throw new Refusal(graphqlRefusals.PAGE_INVALID, { field: 'last' });
    const given = at ?? (await this.at(args, context));
    this.refuseMissing(projection.name, context);
    const { ever, ...narrowed } = options;
    const { first, after, last, before } = args;
    const request = {
      ...narrowed,
      viewer: context.viewer,
      ...(last === undefined ? { first: first ?? pageSize } : { last }),
      ...(after !== undefined && { after }),
      ...(before !== undefined && { before }),
    };
    if (given?.trueOn && ever) {
      const rows = await this.trueRows(projection, context, { ...given, trueOn: given.trueOn }, ever);
      return connectionOf(await this.rows.pageOf(projection, rows, request), given);
    }
    // Other lists are told as they were known.
    const moment = given && { position: given.position, date: given.date };
    return connectionOf(await this.rows.page(projection, { ...request, at: moment }), moment);
  }

  /** All that the viewer may see of a read model as it was true on a day, by key. */
  private async trueRows<R extends object>(
    projection: ReadModel<R>,
    context: RequestContext,
    at: NonNullable<Moment> & { readonly trueOn: LocalDate },
    ever: readonly RawBuilder<boolean>[],
  ): Promise<ReadonlyMap<string, R>> {
    const known = await this.rows.known<KnownRow>(projection, ['revision'], {
      ...{ viewer: context.viewer, ever, most: mostRefolded + 1 },
      at: at.position === allKnown ? undefined : at,
    });
    const rows = await this.refold(projection, known, context, at.trueOn);
    return new Map(known.flatMap(({ key }, index) => (rows[index] ? [[key, rows[index]] as const] : [])));
  }

  private refold<R extends object>(
    projection: ReadModel<R>,
    known: readonly (KnownRow | null)[],
    context: RequestContext,
    day: LocalDate,
  ): Promise<(R | null)[]> {
    const count = (this.refolded.get(context) ?? 0) + known.length;
    if (count > mostRefolded) throw new Refusal(graphqlRefusals.TRUE_LIST_TOO_LONG, { params: { most: mostRefolded } });
    this.refolded.set(context, count);
    return this.history.trueRows(projection, known, context.viewer, day);
  }

  /** The loader of a read model at a moment, for this request alone. */
  private loader<R extends object>(projection: ReadModel<R>, context: RequestContext, at: Moment): DataLoader<string, At<R> | null> {
    this.refuseMissing(projection.name, context);
    const { loaders, viewer } = context;
    const name = `${projection.name}@${at ? at.position : 'now'}${at?.trueOn ? `/${at.trueOn}` : ''}`;
    const known = loaders.get(name);
    if (known) return known as DataLoader<string, At<R> | null>;
    const read = async (keys: readonly string[]) => {
      const rows = await this.rows.findMany(projection, keys, viewer, at);
      if (!at?.trueOn) return rows;
      const known = rows.map((row, index) => row && { key: keys[index]!, revision: (row as R & KnownRow).revision });
      return this.refold(projection, known, context, at.trueOn);
    };
    const batch = async (keys: readonly string[]) => (await read(keys)).map((row) => row && { ...row, at });
    const made = new DataLoader<string, At<R> | null>(batch, { maxBatchSize: 1_000 });
    loaders.set(name, made as DataLoader<string, object | null>);
    return made;
  }

  private refuseMissing(name: string, context: RequestContext): void {
    if (this.missing.get(context)?.includes(name)) throw new Refusal(readModelRefusals.READ_MODEL_BEHIND);
  }

  /** Answers the read models that will not get there. */
  private async reached(text: string): Promise<readonly string[]> {
    const position = await commitIn(this.store, text, 'atLeast');
    return this.rows.waitUntilRunning(this.readModels, position, usual).catch(async (error: unknown) => {
      if (!(error instanceof Refusal) || error.kind !== readModelRefusals.READ_MODEL_BEHIND) throw error;
      await this.refuseBeyond(position);
      return this.rows.waitUntilRunning(this.readModels, position, patience - usual);
    });
  }

  /** What the log has not reached nobody waits for: it stands on no receipt of this log, as it is now. */
  private async refuseBeyond(position: bigint): Promise<void> {
    if (!this.store.health().connected) return;
    const head = await this.store.head().catch(() => position);
    if (position > head) throw new Refusal(graphqlRefusals.POSITION_BEYOND_LOG, { field: 'atLeast', params: { argument: 'atLeast' } });
  }
}

/** A page of rows as a Relay connection. */
export const connectionOf = <R extends object>(page: Page<R>, at: Moment): ConnectionOf<At<R>> => {
  const nodes = page.rows.map((row) => ({ ...row, at }));
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: page.cursors[index]! })),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: page.cursors[0] ?? null,
      endCursor: page.cursors.at(-1) ?? null,
    },
    totalCount: page.totalCount,
  };
};
