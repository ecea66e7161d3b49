import { RULES_PACK, type FactCode, type OpenPoint } from '../law/index.js';
import type { SharingAnswer, SharingFacts } from './sharing-facts.js';
import { SHARING_ROWS, type Decider, type SharingQuestion, type SharingRow } from './sharing-rows.js';

/** Under 16 competence decides and capacity is ignored; from 16 capacity is presumed (MCA 2005 s.1(2)). */
function deciderOf({ age, competent = null, capacity }: SharingFacts): Decider | null {
  if (age === null) return null;
  if (age < 16) return competent === null ? null : competent ? 'person' : 'child-not-competent';
  if (capacity === null) return null;
  return capacity === 'lacks' ? 'lacks-capacity' : 'person';
}

const VERSION = `SHARING@${RULES_PACK.version}`;
const OPEN_CITATION = 'Common law duty of confidence; Mental Capacity Act 2005';
const open = (missing: readonly FactCode[], openPoint: OpenPoint | null): SharingAnswer => ({
  decision: openPoint ? 'check_with_a_person' : 'needs_information',
  reasonCode: null,
  row: null,
  citation: OPEN_CITATION,
  confidence: 'L',
  ruleVersion: VERSION,
  missing,
  openPoint,
});
const decided = ({ decision, reasonCode, row, citation, confidence }: SharingRow): SharingAnswer => ({
  decision,
  reasonCode,
  row,
  citation,
  confidence,
  ruleVersion: VERSION,
  missing: [],
  openPoint: null,
});

/**
 * Whether what the advocate knows may be passed on. The table is read top to bottom; a row that would decide but for a
 * fact not known is kept open, and a later ground that decides whatever that fact is (an override) still does.
 * About confidence, not the lawful basis under UK GDPR. Source: common law of confidence, MCA 2005, Care Act 2014 s.42.
 */
export function mayShare(facts: SharingFacts): SharingAnswer {
  const decider = deciderOf(facts);
  const answer = answerTo({ ...facts, decider });
  if (decider !== null || answer.decision !== 'needs_information') return answer;
  const answers = possibleDeciders(facts).map((possible) => answerTo({ ...facts, decider: possible }));
  return answers.every(({ decision }) => decision === 'refused') ? (answers[0] ?? answer) : answer;
}

/** Who may turn out to decide, the person first. Where each of them means no, it is no without finding out which. */
function possibleDeciders({ age, competent = null, capacity }: SharingFacts): readonly Decider[] {
  const isPossible: Readonly<Record<Decider, boolean>> = {
    person: (age ?? 16) >= 16 ? capacity !== 'lacks' || (age === null && competent !== false) : competent !== false,
    'lacks-capacity': (age ?? 16) >= 16 && (capacity === null || capacity === 'lacks'),
    'child-not-competent': (age ?? 15) < 16 && competent !== true,
  };
  return (['person', 'lacks-capacity', 'child-not-competent'] as const).filter((decider) => isPossible[decider]);
}

function answerTo(question: SharingQuestion): SharingAnswer {
  const missing: FactCode[] = [];
  for (const row of SHARING_ROWS) {
    const fit = row.fits(question);
    if (fit === false) continue;
    if (fit === true) {
      const isSettled = missing.length === 0 || row.row === 2 || (row.row >= 7 && row.row <= 9);
      return isSettled ? decided(row) : open([...new Set(missing)], null);
    }
    if ('open' in fit) return missing.length > 0 ? open([...new Set(missing)], null) : open([], fit.open);
    missing.push(fit.needs);
  }
  return open([...new Set(missing)], null);
}
