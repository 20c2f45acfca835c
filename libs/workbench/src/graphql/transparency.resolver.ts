import { Agreement, type AgreementAt } from '@gongjian/agreements/graphql';
import { Caller, Reads, Request, type RequestContext } from '@gongjian/graphql';
import { type Actor, refuseUnlessOperator } from '@gongjian/kernel';
import { bundleText } from '@gongjian/proof';
import { canonicalBytes } from '@gongjian/signing';
import { TransparencyLog } from '@gongjian/transparency';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ProvableEvents } from './provable-events.js';
import {
  ConsistencyProofArgs,
  ConsistencyProofView,
  InclusionProof,
  InclusionProofArgs,
  SigningProof,
  Transparency,
  TreeHead,
  TreeHeadPayload,
  TreeHeadsArgs,
} from './transparency.types.js';
import { consistencyView, headView, inclusionView } from './transparency.view.js';
import { TimelineEntry } from './workbench.types.js';

/** The log over all events: heads and proofs, for anybody but for what an event says. */
@Resolver(() => Transparency)
export class TransparencyResolver {
  constructor(
    private readonly log: TransparencyLog,
    private readonly events: ProvableEvents,
    private readonly reads: Reads,
  ) {}

  @Query(() => Transparency, { description: '透明日志的现状，无需登录。How the transparency log stands; for anybody.' })
  async transparency(): Promise<Transparency> {
    const [origin, size, heads, keys] = await Promise.all([this.log.origin(), this.log.size(), this.log.heads(), this.log.keys()]);
    const latest = heads.at(-1);
    return { origin, size, head: latest ? headView(latest) : null, keys: keys.log, witnesses: keys.witnesses };
  }

  @Query(() => [TreeHead], { description: '已签名的树头，最近的在前，无需登录。Signed tree heads, the latest first; for anybody.' })
  async treeHeads(@Args() { first = 20 }: TreeHeadsArgs): Promise<TreeHead[]> {
    return (await this.log.heads()).slice(-first).reverse().map(headView);
  }

  @Query(() => InclusionProof, {
    nullable: true,
    description: '一条记录的包含证明；无权查看其内容者得到空值。That an event stands in the log; null for who may not see what it says.',
  })
  async inclusionProof(
    @Args() { eventId, treeSize, ...args }: InclusionProofArgs,
    @Request() context: RequestContext,
  ): Promise<InclusionProof | null> {
    await this.reads.at(args, context);
    const event = await this.events.find(eventId, context);
    return event && inclusionView(this.log, await this.log.prove(event, treeSize));
  }

  @Query(() => ConsistencyProofView, { description: '一致性证明，无需登录。That one tree continues another; for anybody.' })
  async consistencyProof(@Args() { from, to }: ConsistencyProofArgs): Promise<ConsistencyProofView> {
    return consistencyView(await this.log.consistency(from, to));
  }

  @Mutation(() => TreeHeadPayload, { description: '立即签署树头（管理员）。Signs a tree head now; for administrators.' })
  async signTreeHead(@Caller() actor: Actor): Promise<TreeHeadPayload> {
    refuseUnlessOperator(actor);
    return { treeHead: headView(await this.log.signedHead(-1n)), refusal: null };
  }
}

/** Proofs at an entry of a timeline. */
@Resolver(() => TimelineEntry)
export class EntryProofResolver {
  constructor(
    private readonly log: TransparencyLog,
    private readonly events: ProvableEvents,
  ) {}

  @ResolveField(() => InclusionProof, { nullable: true, description: '该条目的证明。The proof of this entry.' })
  async proof({ id }: TimelineEntry, _: unknown, context: RequestContext): Promise<InclusionProof | null> {
    const event = await this.events.find(id, context);
    return event && inclusionView(this.log, await this.log.prove(event));
  }
}

/** By which an agreement became what it is. */
const signingTypes = ['AgreementSigned', 'AgreementConcluded', 'PaperAgreementEntered'];

/** What partners take along from a signed agreement. */
@Resolver(() => Agreement)
export class SigningProofResolver {
  constructor(
    private readonly log: TransparencyLog,
    private readonly events: ProvableEvents,
  ) {}

  @ResolveField(() => SigningProof, {
    nullable: true,
    description: '签署证明，任何人可离线核验；尚无签署则为空。Proves the signatures to anybody, offline; null before the first.',
  })
  async signingProof({ id, title, state, at }: AgreementAt): Promise<SigningProof | null> {
    const version = state.versions.at(-1);
    const events = version ? await this.events.naming(`agreement-${id}`, version.contentHash, signingTypes, at) : [];
    const last = events.at(-1);
    if (!version || !last) return null;
    const covering = await this.log.prove(last);
    const others = await Promise.all(events.slice(0, -1).map((event) => this.log.prove(event, covering.size)));
    const document = canonicalBytes(version.content).toString('utf8');
    return { fileName: `${title}.gongjian-proof.json`, bundle: bundleText(await this.log.bundle([...others, covering], document)) };
  }
}
