import { type CommandContext, EventStore, type Receipt } from '@gongjian/event-store';
import { Erasure, People, PostBook } from '@gongjian/identity';
import { type PersonId, Refusal, dayOf, kernelRefusals } from '@gongjian/kernel';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { directoryRefusals } from '../domain/directory.refusals.js';
import { type Person, type PersonCommand, type PersonFacts, person } from '../domain/person.decider.js';
import { post } from '../domain/post.decider.js';
import { administering } from './lineage.js';

/** A command about a person, with the circumstances in which it is given. */
export class PersonRequest extends Command<Receipt<Person>> {
  constructor(
    readonly command: PersonCommand,
    readonly context: CommandContext,
  ) {
    super();
  }
}

/** Erases people: first the fact, then the keys, so that whatever is cut off between them is made good from the log. */
@CommandHandler(PersonRequest)
export class PersonHandler implements ICommandHandler<PersonRequest> {
  constructor(
    private readonly store: EventStore,
    private readonly people: People,
    private readonly posts: PostBook,
    private readonly erasure: Erasure,
  ) {}

  async execute({ command, context }: PersonRequest): Promise<Receipt<Person>> {
    const { personId } = command.data;
    const facts = await this.factsOf(personId, context);
    const { lastUnitId } = facts;
    const circumstances = lastUnitId ? await administering(this.store, lastUnitId, context) : context;
    const receipt = await this.store
      .handle(person, `person-${personId}`, command, circumstances, () => Promise.resolve(facts))
      .catch((error: unknown) => {
        const again = error instanceof Refusal && error.code === kernelRefusals.ALREADY_EXISTS.code;
        throw again ? new Refusal(directoryRefusals.PERSON_ERASED, { field: 'personId' }) : error;
      });
    if (!receipt.planned) await this.erasure.carryOut(personId);
    return receipt;
  }

  /** What a decision about the person would stand on now. */
  async circumstancesOf(personId: PersonId, context: Pick<CommandContext, 'clock'>): Promise<{ facts: PersonFacts; state: Person }> {
    const [facts, { state }] = await Promise.all([this.factsOf(personId, context), this.store.load(person, `person-${personId}`)]);
    return { facts, state };
  }

  /** Which posts to look at comes from the read model; what they say, from their streams. */
  private async factsOf(personId: PersonId, { clock }: Pick<CommandContext, 'clock'>): Promise<PersonFacts> {
    const today = dayOf(clock());
    const [known, ever] = await Promise.all([this.people.byId(personId), this.posts.everHeldBy(personId)]);
    const loaded = await Promise.all(ever.map(({ postId }) => this.store.load(post, `post-${postId}`)));
    const held = loaded.filter(({ state }) => state.holderId === personId && (state.until === null || state.until >= today));
    const [last] = ever;
    return { known: known !== undefined, holds: held.map(({ state }) => state.title), ...(last && { lastUnitId: last.unitId }) };
  }
}
