import { EventStore } from '@gongjian/event-store';
import { Reads, Request, type RequestContext, graphqlRefusals, commitIn, positionText } from '@gongjian/graphql';
import { type PersonId, Refusal, kernelRefusals } from '@gongjian/kernel';
import { Rows, sql } from '@gongjian/read-models';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { timeline } from '../read/timeline.projection.js';
import { UnseenReader } from '../read/unseen.reader.js';
import { SeenStore } from '../write/seen.store.js';
import { ChangesArgs, MarkSeenArgs, SeenPayload, VisitPayload } from './changes.types.js';
import { TimelineEntryConnection } from './workbench.types.js';

const latestFirst = [{ column: 'position', direction: 'desc' }] as const;

/** Who asks, where it is the person himself and not a program of his. */
const personOf = ({ personId, readOnly }: RequestContext): PersonId => {
  if (!personId) throw new Refusal(graphqlRefusals.NOT_SIGNED_IN);
  if (readOnly) throw new Refusal(graphqlRefusals.TOKEN_READ_ONLY);
  return personId;
};

/** What others did since the caller last looked, and the marks of what was looked at. */
@Resolver()
export class ChangesResolver {
  constructor(
    private readonly reads: Reads,
    private readonly rows: Rows,
    private readonly store: EventStore,
    private readonly seen: SeenStore,
    private readonly unseen: UnseenReader,
  ) {}

  @Query(() => TimelineEntryConnection, {
    description: '他人自某位置或您上次查看以来的变更，最近的在前。What others changed since a position, or since the caller last looked.',
  })
  async changesSince(@Args() args: ChangesArgs, @Request() context: RequestContext) {
    const at = await this.reads.at(args, context);
    const since = await this.begin(args, context);
    const { subjectId, kind } = args;
    const where = [
      sql<boolean>`t.position > ${since}::bigint`,
      ...(context.personId ? [sql<boolean>`t.person_id <> ${context.personId}::uuid`] : []),
      ...(subjectId ? [sql<boolean>`t.subject_id = ${subjectId}::uuid`] : []),
      ...(kind ? [sql<boolean>`t.subject_kind = ${kind}`] : []),
    ];
    return this.reads.list(timeline, args, context, { where, orderBy: [...latestFirst] }, at);
  }

  @Mutation(() => SeenPayload, { description: '记下已查看到的位置，仅供本人使用。Notes how far the caller has seen an object.' })
  async markSeen(@Args() { subjectId, position }: MarkSeenArgs, @Request() context: RequestContext): Promise<SeenPayload> {
    const personId = personOf(context);
    const commit = await commitIn(this.store, position, 'position');
    if (commit > (await this.store.head()))
      throw new Refusal(graphqlRefusals.POSITION_BEYOND_LOG, { field: 'position', params: { argument: 'position' } });
    if (!(await this.rows.visible(subjectId, context.viewer))) throw new Refusal(kernelRefusals.NOT_FOUND);
    const logId = await this.store.identity();
    const marked = await this.seen.mark(personId, logId, subjectId, commit);
    return { position: positionText({ logId, commit: marked }), refusal: null };
  }

  @Mutation(() => VisitPayload, { description: '到访：返回上次访问结束时的位置。A sign of life; tells where the last visit ended.' })
  async beginVisit(@Request() context: RequestContext): Promise<VisitPayload> {
    const personId = personOf(context);
    const logId = await this.store.identity();
    const { position, at } = await this.seen.visit(personId, logId, await this.unseen.reached());
    return { position: positionText({ logId, commit: position < 0n ? 0n : position }), at, refusal: null };
  }

  private async begin({ since, subjectId }: ChangesArgs, context: RequestContext): Promise<string> {
    if (since !== undefined) return String(await commitIn(this.store, since, 'since'));
    if (!context.personId) throw new Refusal(graphqlRefusals.NOT_SIGNED_IN);
    const logId = await this.store.identity();
    const mark = subjectId
      ? (await this.seen.marks(context.personId, logId, [subjectId])).get(subjectId)
      : (await this.seen.lastVisit(context.personId, logId))?.position;
    return String(mark ?? (await this.unseen.reached()));
  }
}
