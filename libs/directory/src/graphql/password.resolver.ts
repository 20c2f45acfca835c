import { Caller, Request, type RequestContext, answer, commandContext } from '@gongjian/graphql';
import { Identity, People } from '@gongjian/identity';
import type { Actor } from '@gongjian/kernel';
import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { PersonRequest } from '../write/person.handler.js';
import { ResetPasswordInput } from './people.inputs.js';
import { ResetPasswordPayload } from './people.types.js';

/** A new password for somebody who lost his own. */
@Resolver()
export class PasswordResolver {
  constructor(
    private readonly people: People,
    private readonly identity: Identity,
    private readonly commands: CommandBus,
  ) {}

  @Mutation(() => ResetPasswordPayload, {
    description:
      '为忘记密码的人员重设密码，并退出其所有设备；重新输入本人密码确认。Resets the password of a person and ends his sessions; the own password is entered again.',
  })
  async resetPassword(
    @Args('input') { personId, password, ...input }: ResetPasswordInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    await this.identity.confirm(actor.personId, password);
    const request = new PersonRequest({ type: 'ResetPassword', data: { personId } }, commandContext(context, actor, input));
    const receipt = await this.commands.execute(request);
    const payload = await answer(
      context,
      'person',
      () => Promise.resolve(receipt),
      () => this.people.named(personId, context),
    );
    return { ...payload, password: receipt.planned ? null : await this.identity.handedOver(personId, receipt.revision) };
  }
}
