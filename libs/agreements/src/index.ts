import { agreement } from './domain/agreement.decider.js';
import { agreementTelling } from './domain/agreement.telling.js';
import { agreementRegister } from './read/agreement-register.projection.js';
import { agreementSearch } from './read/agreement-search.projection.js';
import { agreementState } from './read/agreement-state.projection.js';
import { remindAgreement } from './write/remind-agreement.process.js';

export { AgreementsModule } from './agreements.module.js';
export { agreementRefusals as agreementsRefusals } from './domain/agreement.refusals.js';
export { agreementsDefinitions } from './events/index.js';
export { agreementsOrders } from './write/orders.js';
export { AgreementRequest } from './write/agreement.handler.js';

/** The read models of this context. */
export const agreementsProjections = [agreementState, agreementRegister, agreementSearch];

/** What follows from events by itself. */
export const agreementsProcesses = [remindAgreement];

/** The aggregates of this context. */
export const agreementsDeciders = [agreement];

/** What people are told of, beside the inbox. */
export const agreementsTellings = [agreementTelling];
