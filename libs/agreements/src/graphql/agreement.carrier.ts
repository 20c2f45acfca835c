import type { CommandContext } from '@gongjian/event-store';
import { type RequestContext, answer } from '@gongjian/graphql';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { AgreementCommand } from '../domain/agreement.commands.js';
import { agreementState } from '../read/agreement-state.projection.js';
import { AgreementRequest } from '../write/agreement.handler.js';

/** Carries agreement commands out and answers with the agreement as they leave it. */
@Injectable()
export class AgreementCommands {
  constructor(private readonly bus: CommandBus) {}

  carryOut(command: AgreementCommand, circumstances: CommandContext, context: RequestContext) {
    return answer(
      context,
      'agreement',
      () => this.bus.execute(new AgreementRequest(command, circumstances)),
      ({ state, last }) => agreementState.rowOf(state, last),
    );
  }
}
