export { DirectoryLookup, type PostAt, type UnitAt } from './directory-lookup.js';
export { WorkCalendar } from './calendar.types.js';
export { Post, SortDirection, Unit, UnitConnection } from './directory.types.js';
export { Person, PersonalText } from '@gongjian/identity';
export { turnsAt, type TurnAt } from './shared.resolvers.js';
