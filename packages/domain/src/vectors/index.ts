export { UnknownKind, UnreadableVector, type LawVector } from './law-vector.js';
export * from './compare-expected.js';
export * from './evaluate-law-vector.js';
