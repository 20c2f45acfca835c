export { MarkedText } from './marked-text.js';
export { Redline } from './redline.js';
export { changedClauses, sideOf } from './redline-text.js';
export { type RedlineClause, type RedlineSegment, type RedlineView, type RedlineWords } from './redline.types.js';
