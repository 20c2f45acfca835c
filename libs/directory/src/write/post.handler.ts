import { type CommandContext, EventStore, type Receipt } from '@gongjian/event-store';
import { People } from '@gongjian/identity';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Post, type PostCommand, type PostFacts, post } from '../domain/post.decider.js';
import { administering, lineageOf } from './lineage.js';

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
  ) {}

  async execute({ command, context }: PostRequest): Promise<Receipt<Post>> {
    const stream = `post-${command.data.postId}`;
    if (command.type === 'EstablishPost') {
      const facts = async (): Promise<PostFacts> => ({ lineage: await lineageOf(this.store, command.data.unitId) });
      return this.store.handle(post, stream, command, context, facts);
    }
    const { state } = await this.store.load(post, stream);
    const circumstances = state.phase === 'absent' ? context : await administering(this.store, state.unitId, context);
    return this.store.handle(post, stream, command, circumstances, () => this.facts(command));
  }

  private async facts(command: PostCommand): Promise<PostFacts> {
    if (command.type !== 'FillPost' && command.type !== 'HandOverPost') return {};
    return { personKnown: (await this.people.byId(command.data.personId)) !== undefined };
  }
}
