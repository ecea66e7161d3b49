import type { TreatmentState } from '../legal-status/index.js';
import type { LocalDate } from '../time/index.js';
import type { OpenPoint } from '../law/index.js';
import { hasAttained } from './age.js';
import { citationOf } from './citations.js';
import type { ImhaNegativeBasis } from './imha-answer.js';
import { tryRoute, type Asked, type RouteTried } from './status-routes.js';

export interface TreatmentTried extends RouteTried {
  readonly openPoint: OpenPoint | null;
}
const settled = (tried: RouteTried): TreatmentTried => ({ ...tried, openPoint: null });
const nothing: RouteTried = { right: null, no: null, missing: null, reasons: [] };
const failed = (basis: ImhaNegativeBasis): TreatmentTried =>
  settled({ ...nothing, no: basis, reasons: [{ code: basis, citation: citationOf(basis), holds: true }] });
const open = (openPoint: OpenPoint): TreatmentTried => ({ ...nothing, openPoint });

function claimed(state: TreatmentState, asked: Asked): TreatmentTried {
  const isSurgery = state.treatment === 's57';
  const route = isSurgery ? 'treatment-57' : 'treatment-58A';
  const limb = (section: string): string => {
    if (state.stage === 'proposed') return section === 's130C' ? '(4)' : '(5)';
    return isSurgery ? '(3)(a)' : '(3)(b)';
  };
  return settled(
    tryRoute({ route, place: state.regardedAsIn, limb: (rules) => limb(rules.section), reason: route }, asked),
  );
}

/** The age test of subsection (3)(b): under 18 now; told of a proposal at 17 and now 18 is open. */
function tryUnder18(state: TreatmentState, dateOfBirth: LocalDate | null, asked: Asked): TreatmentTried {
  if (dateOfBirth === null) {
    if (state.stage === 'withdrawn') return failed('proposal-withdrawn');
    if (state.stage === 'ended') return failed('treatment-ended');
    const citation = 'Mental Health Act 1983 ss.130C(3)(b), 130I(3)(b)';
    return settled({
      ...nothing,
      missing: 'date-of-birth',
      reasons: [{ code: 'treatment-58A', citation, holds: true }],
    });
  }
  const wasAdult = hasAttained(18, dateOfBirth, state.raisedOn);
  if (wasAdult === true) return failed('not-under-18');
  if (state.stage === 'withdrawn') return failed('proposal-withdrawn');
  if (state.stage === 'ended') return failed('treatment-ended');
  const isAdult = hasAttained(18, dateOfBirth, asked.day);
  if (isAdult === null || wasAdult === null) return open('leap-day-birthday');
  if (!isAdult) return claimed(state, asked);
  return state.stage === 'proposed' ? open('treatment-right-after-18') : failed('not-under-18');
}

/** One treatment route of subsection (3) or (4), tried only when subsection (2) gives nothing. */
export function tryTreatment(state: TreatmentState, dateOfBirth: LocalDate | null, asked: Asked): TreatmentTried {
  if (state.treatment === 's58A') return tryUnder18(state, dateOfBirth, asked);
  if (state.stage === 'withdrawn') return failed('proposal-withdrawn');
  if (state.stage === 'ended') return failed('treatment-ended');
  return claimed(state, asked);
}
