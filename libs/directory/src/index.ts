import { person } from './domain/person.decider.js';
import { post } from './domain/post.decider.js';
import { unit } from './domain/unit.decider.js';
import { personState } from './read/person-state.projection.js';
import { postState } from './read/post-state.projection.js';
import { unitSearch } from './read/unit-search.projection.js';
import { unitState } from './read/unit-state.projection.js';

export { DirectoryModule } from './directory.module.js';
export { directoryRefusals } from './domain/directory.refusals.js';
export { directoryDefinitions } from './events/index.js';
export { DirectoryReader } from './read/directory.reader.js';
export { PersonRequest } from './write/person.handler.js';
export { PostRequest } from './write/post.handler.js';
export { UnitRequest } from './write/unit.handler.js';

/** The read models of this context. */
export const directoryProjections = [unitState, postState, personState, unitSearch];

/** The aggregates of this context. */
export const directoryDeciders = [unit, post, person];
