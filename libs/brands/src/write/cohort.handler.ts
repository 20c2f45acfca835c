import { type CommandContext, EventStore, type Receipt } from '@gongjian/event-store';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Cohort, type CohortCommand, cohort } from '../domain/cohort.decider.js';

/** A command about a cohort, with the circumstances in which it is given. */
export class CohortRequest extends Command<Receipt<Cohort>> {
  constructor(
    readonly command: CohortCommand,
    readonly context: CommandContext,
  ) {
    super();
  }
}

/** Serves every cohort command. */
@CommandHandler(CohortRequest)
export class CohortHandler implements ICommandHandler<CohortRequest> {
  constructor(private readonly store: EventStore) {}

  execute({ command, context }: CohortRequest): Promise<Receipt<Cohort>> {
    return this.store.handle(cohort, `cohort-${command.data.cohortId}`, command, context);
  }
}
