import { Caller, Reads, Request, type RequestContext, answer, commandContext } from '@gongjian/graphql';
import { Erasure, Identity, People } from '@gongjian/identity';
import { type Actor, present } from '@gongjian/kernel';
import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { directoryRefusals } from '../domain/directory.refusals.js';
import { TracesReader } from '../read/traces.reader.js';
import { PersonRequest } from '../write/person.handler.js';
import { ErasePersonInput, ErasurePreviewArgs } from './people.inputs.js';
import { refuseOthers } from './people.resolver.js';
import { ErasePersonPayload, ErasurePreview } from './people.types.js';
import { PersonActions } from './person-actions.js';

/** Erasing a person: a look at what it would do, and the act. */
@Resolver()
export class ErasureResolver {
  constructor(
    private readonly people: People,
    private readonly erasure: Erasure,
    private readonly traces: TracesReader,
    private readonly identity: Identity,
    private readonly actions: PersonActions,
    private readonly commands: CommandBus,
    private readonly reads: Reads,
  ) {}

  @Query(() => ErasurePreview, { description: '注销前查看（管理员）。What erasing a person would do, for administrators.' })
  async erasurePreview(
    @Args() { personId, ...args }: ErasurePreviewArgs,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ): Promise<ErasurePreview> {
    refuseOthers(actor);
    await this.reads.atAll(args, context);
    const unknown = directoryRefusals.PERSON_UNKNOWN;
    const named = present(await this.people.named(personId, context), unknown, { field: 'personId' });
    const command = { type: 'ErasePerson', data: { personId, ground: 'requested' } } as const;
    const refusal = await this.actions.obstacleTo(command, actor, context);
    // How much is kept about a person is not told to those who may not erase him.
    if (refusal?.class === 'rights') return { person: named, refusal, goes: [], stays: [] };
    const [goes, stays] = await Promise.all([this.erasure.kept(personId), this.traces.of(personId)]);
    return { person: named, refusal, goes: goes.map(({ table, count }) => ({ what: table, count })), stays };
  }

  @Mutation(() => ErasePersonPayload, {
    description: '注销人员并抹除其个人信息，不可恢复；重新输入本人密码确认。Erases a person for good; the own password is entered again.',
  })
  async erasePerson(
    @Args('input') { personId, ground, password, ...input }: ErasePersonInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    await this.identity.confirm(actor.personId, password);
    const request = new PersonRequest({ type: 'ErasePerson', data: { personId, ground } }, commandContext(context, actor, input));
    return answer(
      context,
      'person',
      () => this.commands.execute(request),
      () => this.people.named(personId, context),
    );
  }
}
