import { person } from './domain/person.decider.js';
import { personState } from './read/person-state.projection.js';
import { calendar } from './domain/calendar.decider.js';
import { directoryRefusals as ownRefusals } from './domain/directory.refusals.js';
import { importRefusals } from './domain/import.refusals.js';
import { personTelling } from './domain/person.telling.js';
import { post } from './domain/post.decider.js';
import { postTelling } from './domain/post.telling.js';
import { unit } from './domain/unit.decider.js';
import { calendarState } from './read/calendar-state.projection.js';
import { postState } from './read/post-state.projection.js';
import { unitSearch } from './read/unit-search.projection.js';
import { unitState } from './read/unit-state.projection.js';
import { remindTerm } from './write/remind-term.process.js';

export { DirectoryModule } from './directory.module.js';
export { calendarEvents, directoryDefinitions } from './events/index.js';
export { DirectoryReader } from './read/directory.reader.js';
export { TracesReader } from './read/traces.reader.js';
export { PersonRequest } from './write/person.handler.js';
export { CalendarRequest } from './write/calendar.handler.js';
export { directoryOrders } from './write/orders.js';
export { holidaysOf } from './write/holidays.js';
export { PostRequest } from './write/post.handler.js';
export { UnitRequest } from './write/unit.handler.js';

/** All that this context refuses. */
export const directoryRefusals = { ...ownRefusals, ...importRefusals };

/** The read models of this context. */
export const directoryProjections = [unitState, postState, personState, calendarState, unitSearch];

/** What follows from events by itself. */
export const directoryProcesses = [remindTerm];

/** The aggregates of this context. */
export const directoryDeciders = [unit, post, person, calendar];

/** What people are told of, beside the inbox. */
export const directoryTellings = [postTelling, personTelling];
