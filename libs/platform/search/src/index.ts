export { type Excerpt, type Piece, excerptOf, marked } from './excerpt.js';
export { foldText, keyOf, termsOf } from './fold-text.js';
export { type Question, questionOf } from './question.js';
export {
  type SearchDocument,
  type SearchProjection,
  type SearchRow,
  type SearchText,
  searchProjection,
  searchRow,
} from './search-projection.js';
export { soundsOf } from './sound.js';
