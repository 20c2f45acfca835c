import { type CommandContext, EventStore, type Receipt } from '@gongjian/event-store';
import { Files } from '@gongjian/files';
import { Erasure, Identity, People, PostBook } from '@gongjian/identity';
import { type PersonId, dayOf } from '@gongjian/kernel';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Person, type PersonCommand, type PersonFacts, person } from '../domain/person.decider.js';
import { post } from '../domain/post.decider.js';
import { administering } from './administering.js';

/** A command about a person, with the circumstances in which it is given. */
export class PersonRequest extends Command<Receipt<Person>> {
  constructor(
    readonly command: PersonCommand,
    readonly context: CommandContext,
  ) {
    super();
  }
}

/**
 * Has an account follow what was decided of its person: first the fact, then the key or the password. An erasure that is cut off between
 * them is made good from the log, a new password when the command is given again.
 */
@CommandHandler(PersonRequest)
export class PersonHandler implements ICommandHandler<PersonRequest> {
  constructor(
    private readonly store: EventStore,
    private readonly people: People,
    private readonly posts: PostBook,
    private readonly erasure: Erasure,
    private readonly identity: Identity,
    private readonly files: Files,
  ) {}

  async execute({ command, context }: PersonRequest): Promise<Receipt<Person>> {
    const { personId } = command.data;
    const facts = await this.factsOf(personId, context);
    const { holds = [], lastUnitId } = facts;
    let circumstances = context;
    for (const unitId of [...holds.map((held) => held.unitId), ...(lastUnitId ? [lastUnitId] : [])])
      circumstances = await administering(this.store, unitId, circumstances);
    const receipt = await this.store.handle(person, `person-${personId}`, command, circumstances, () => Promise.resolve(facts));
    if (!receipt.planned) await this.carryOut(command, receipt);
    return receipt;
  }

  private async carryOut({ type, data: { personId } }: PersonCommand, { revision }: Receipt<Person>): Promise<void> {
    if (type !== 'ErasePerson') return this.identity.handOver(personId, revision);
    await this.erasure.carryOut(personId);
    // Workbooks of people that were handed in lately: nobody knows whether one names him.
    await this.files.dropBrief('all');
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
    return {
      known: known !== undefined,
      holds: held.map(({ state: { title, unitId } }) => ({ title, unitId })),
      ...(last && { lastUnitId: last.unitId }),
    };
  }
}
