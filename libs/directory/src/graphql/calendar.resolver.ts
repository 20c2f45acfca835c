import {
  AsOfArgs,
  type At,
  AvailableAction,
  Caller,
  FindsNode,
  type Moment,
  type NodeFinder,
  Reads,
  Request,
  type RequestContext,
  actionsView,
  answer,
  commandContext,
} from '@gongjian/graphql';
import type { CommandContext } from '@gongjian/event-store';
import type { Actor, Id } from '@gongjian/kernel';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Calendar, type CalendarCommand, calendar, theCalendarId } from '../domain/calendar.decider.js';
import { calendarState } from '../read/calendar-state.projection.js';
import { CalendarRequest } from '../write/calendar.handler.js';
import { daysOfYear, publishedUntil } from '../write/holidays.js';
import { CalendarYearArgs, ClearCalendarDayInput, SetCalendarDayInput } from './calendar.inputs.js';
import { CalendarDay, WorkCalendar, WorkCalendarPayload } from './calendar.types.js';

type CalendarAt = At<{ readonly id: Id; readonly revision: number | null; readonly state: Calendar }>;

/** Finds the calendar, which is there from the beginning: before anybody changed a day it has no row. */
@FindsNode({ kind: calendar.name, type: 'WorkCalendar' })
@Injectable()
export class CalendarNode implements NodeFinder {
  constructor(private readonly reads: Reads) {}

  async find(id: Id, context: RequestContext, at: Moment): Promise<CalendarAt> {
    const row = await this.reads.find(calendarState, id, context, at);
    return row ?? { id, revision: null, state: calendar.initialState, at };
  }
}

/** The calendar by which business days are counted, and its commands. */
@Resolver(() => WorkCalendar)
export class CalendarResolver {
  constructor(
    private readonly node: CalendarNode,
    private readonly reads: Reads,
    private readonly commands: CommandBus,
  ) {}

  @Query(() => WorkCalendar, { description: '工作日历。The calendar by which business days are counted.' })
  async workCalendar(@Args() args: AsOfArgs, @Request() context: RequestContext): Promise<CalendarAt> {
    return this.node.find(theCalendarId, context, await this.reads.at(args, context));
  }

  @ResolveField()
  publishedUntil(): number {
    return publishedUntil;
  }

  @ResolveField(() => [CalendarDay], { description: '一年中单独安排的日子，按日期排列。The named days of a year, in their order.' })
  days(@Parent() { state }: CalendarAt, @Args() { year }: CalendarYearArgs, @Request() { language }: RequestContext): CalendarDay[] {
    return daysOfYear(state, year).map((day) => ({
      ...day,
      published: day.published && { ...day.published, name: language === 'en' ? day.published.name.en : day.published.name.zh },
    }));
  }

  @ResolveField(() => [AvailableAction])
  availableActions(row: CalendarAt, _: unknown, context: RequestContext) {
    return actionsView(calendar, row, context);
  }

  @Mutation(() => WorkCalendarPayload, { description: '将某日设为放假或上班。Makes a day a holiday or a workday.' })
  setCalendarDay(
    @Args('input') { date, kind, name, ...input }: SetCalendarDayInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const data = { calendarId: theCalendarId, date, kind, name };
    return this.carryOut({ type: 'SetCalendarDay', data }, commandContext(context, actor, input), context);
  }

  @Mutation(() => WorkCalendarPayload, { description: '取消对某日的调整，恢复国家安排。Puts a day back to what is published.' })
  clearCalendarDay(@Args('input') { date, ...input }: ClearCalendarDayInput, @Caller() actor: Actor, @Request() context: RequestContext) {
    const data = { calendarId: theCalendarId, date };
    return this.carryOut({ type: 'ClearCalendarDay', data }, commandContext(context, actor, input), context);
  }

  private carryOut(command: CalendarCommand, circumstances: CommandContext, context: RequestContext) {
    return answer(
      context,
      'calendar',
      () => this.commands.execute(new CalendarRequest(command, circumstances)),
      ({ state, last }) => calendarState.rowOf(state, last),
    );
  }
}
