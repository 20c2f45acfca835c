import { type CommandContext, EventStore, type Receipt } from '@gongjian/event-store';
import { People, PostBook } from '@gongjian/identity';
import { type UnitId, dayOf, isOperator } from '@gongjian/kernel';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { mayAppoint, post } from '../domain/post.decider.js';
import type { Post, PostCommand, PostFacts } from '../domain/post.state.js';
import { lineageOf } from '../events/index.js';
import { administering, isUnadministered } from './administering.js';

/** A command about a post, with the circumstances in which it is given. */
export class PostRequest extends Command<Receipt<Post>> {
  constructor(
    readonly command: PostCommand,
    readonly context: CommandContext,
  ) {
    super();
  }
}

/** Serves every post command; the decider tells them apart. */
@CommandHandler(PostRequest)
export class PostHandler implements ICommandHandler<PostRequest> {
  constructor(
    private readonly store: EventStore,
    private readonly people: People,
    private readonly book: PostBook,
  ) {}

  async execute({ command, context }: PostRequest): Promise<Receipt<Post>> {
    const stream = `post-${command.data.postId}`;
    if (command.type === 'EstablishPost')
      return this.store.handle(post, stream, command, context, () => this.placeOf(command.data.unitId, context));
    const { state } = await this.store.load(post, stream);
    const circumstances = state.phase === 'absent' ? context : await administering(this.store, state.unitId, context);
    return this.store.handle(post, stream, command, circumstances, () => this.facts(command, state, circumstances));
  }

  /** What tells whether the actor may fill the post, beside the post itself. */
  async appointing(
    state: Pick<Post, 'phase' | 'kind' | 'unitId'>,
    { actor, clock }: Pick<CommandContext, 'actor' | 'clock'>,
  ): Promise<PostFacts> {
    if (!mayAppoint(state, actor)) return {};
    return { unadministered: await isUnadministered(this.store, this.book, state.unitId, dayOf(clock())) };
  }

  private async placeOf(unitId: UnitId, { actor, clock }: CommandContext): Promise<PostFacts> {
    const lineage = await lineageOf(this.store, unitId);
    if (!lineage.length || lineage.includes(actor.unitId) || !isOperator(actor)) return { lineage };
    return { lineage, unadministered: await isUnadministered(this.store, this.book, unitId, dayOf(clock())) };
  }

  private async facts(command: PostCommand, state: Post, context: CommandContext): Promise<PostFacts> {
    if (command.type !== 'FillPost' && command.type !== 'HandOverPost') return {};
    const personKnown = (await this.people.byId(command.data.personId)) !== undefined;
    return { personKnown, ...(command.type === 'FillPost' && (await this.appointing(state, context))) };
  }
}
