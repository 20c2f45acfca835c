export { DirectoryLookup, type PostAt, type UnitAt } from './directory-lookup.js';
export { WorkCalendar } from './calendar.types.js';
export { Handover, Post, SortDirection, Unit, UnitConnection } from './directory.types.js';
export { Person, PersonalText } from '@gongjian/identity';
export type { HandoverAt } from './handover.resolver.js';
export { turnsAt, type TurnAt } from './shared.resolvers.js';
