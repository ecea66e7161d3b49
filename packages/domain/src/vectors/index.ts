export { UnknownKind, type LawVector } from './law-vector.js';
export { UnreadableFact } from '../law/given.js';
export * from './compare-expected.js';
export * from './evaluate-law-vector.js';
