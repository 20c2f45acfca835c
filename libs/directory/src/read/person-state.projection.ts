import { stateProjection } from '@gongjian/kernel';
import { person } from '../domain/person.decider.js';

/** One row per person who was erased. */
export const personState = stateProjection(person, { version: 1, columns: {}, row: () => ({}) });
