import { type CommandContext, EventStore, type Receipt } from '@gongjian/event-store';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Calendar, type CalendarCommand, calendar } from '../domain/calendar.decider.js';

/** A command about the calendar, with the circumstances in which it is given. */
export class CalendarRequest extends Command<Receipt<Calendar>> {
  constructor(
    readonly command: CalendarCommand,
    readonly context: CommandContext,
  ) {
    super();
  }
}

/** Serves every calendar command; the decider tells them apart. */
@CommandHandler(CalendarRequest)
export class CalendarHandler implements ICommandHandler<CalendarRequest> {
  constructor(private readonly store: EventStore) {}

  execute({ command, context }: CalendarRequest): Promise<Receipt<Calendar>> {
    return this.store.handle(calendar, `calendar-${command.data.calendarId}`, command, context);
  }
}
