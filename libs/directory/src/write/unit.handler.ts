import { type CommandContext, EventStore, type Receipt } from '@gongjian/event-store';
import { type Actor, isOperator } from '@gongjian/kernel';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Unit, type UnitCommand, type UnitFacts, mayUndoCircle, unit } from '../domain/unit.decider.js';
import { lineageOf } from '../events/index.js';
import { administering } from './administering.js';
import { isCircular } from './circle.js';

/** A command about a unit, with the circumstances in which it is given. */
export class UnitRequest extends Command<Receipt<Unit>> {
  constructor(
    readonly command: UnitCommand,
    readonly context: CommandContext,
  ) {
    super();
  }
}

/** Serves every unit command; the decider tells them apart. */
@CommandHandler(UnitRequest)
export class UnitHandler implements ICommandHandler<UnitRequest> {
  constructor(private readonly store: EventStore) {}

  async execute({ command, context }: UnitRequest): Promise<Receipt<Unit>> {
    const { data } = command;
    const parentId = 'parentId' in data ? data.parentId : undefined;
    const facts = async (): Promise<UnitFacts> => ({
      ...(parentId && { parentLineage: await lineageOf(this.store, parentId) }),
      ...(command.type !== 'RegisterUnit' && isOperator(context.actor) && { circular: await isCircular(this.store, data.unitId) }),
    });
    const circumstances = await administering(this.store, data.unitId, context);
    return this.store.handle(unit, `unit-${data.unitId}`, command, circumstances, facts);
  }

  /** What tells whether the actor may change the unit, beside the unit itself. */
  async undoing(state: Pick<Unit, 'unitId' | 'parentId'>, actor: Actor): Promise<UnitFacts> {
    return mayUndoCircle(state, actor) ? { circular: await isCircular(this.store, state.unitId) } : {};
  }
}
