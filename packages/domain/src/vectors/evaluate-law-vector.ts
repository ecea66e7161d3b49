import { evaluateImha } from './imha.js';
import { UnknownKind, type Given, type LawVector } from './law-vector.js';

type Evaluate = (given: Given, on: string) => Record<string, unknown>;
const QUESTIONS: Readonly<Record<string, Evaluate>> = { imha: evaluateImha };

export function evaluateLawVector({ given, on }: LawVector): Record<string, unknown> {
  const rule = QUESTIONS[String(given['question'])];
  if (!rule) throw new UnknownKind(JSON.stringify(given));
  return rule(given, on);
}
