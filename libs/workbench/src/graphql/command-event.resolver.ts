import { CommandEventView, type RequestContext } from '@gongjian/graphql';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { EventWords } from './event-words.js';
import { TimelineDetail, impersonalText } from './workbench.types.js';

/** The words of an event that the answer to a command tells of. */
@Resolver(() => CommandEventView)
export class CommandEventWordsResolver {
  constructor(private readonly events: EventWords) {}

  @ResolveField(() => String)
  words({ eventType, data }: CommandEventView, _: unknown, context: RequestContext) {
    return this.events.words({ type: eventType, data }, context);
  }

  @ResolveField(() => Boolean, { description: impersonalText })
  impersonal({ eventType }: CommandEventView) {
    return this.events.impersonal({ type: eventType });
  }

  @ResolveField(() => [TimelineDetail])
  details({ eventType, data, subjectKind, subjectId, position }: CommandEventView, _: unknown, context: RequestContext) {
    return this.events.details({ type: eventType, data, subjectKind, subjectId, at: undefined, position }, context);
  }
}
