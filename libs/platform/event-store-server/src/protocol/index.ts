export { root as protocol } from './messages.js';
