import type { CommunityStatus } from '../codes/index.js';
import type { Authority, LegalPosition } from '../legal-status/index.js';
import { instantOfEpoch, londonDateOf, type LocalDate } from '../time/index.js';
import type { LegalRecord } from './record-lines.js';
import { toldAt } from './answer-by.js';
import { toldOn } from './told-on.js';

/** A status as lists and the top of a page show it: one code, one day. */
export interface StatusShown {
  readonly code: string | null;
  readonly communityStatus: CommunityStatus | null;
  readonly since: LocalDate | null;
}
const NOTHING: StatusShown = { code: null, communityStatus: null, since: null };

/** Codes of the NHS Data Dictionary by section; section 45A with its direction in force is 37. */
const CODE: Readonly<Record<string, string>> = {
  '2': '02',
  '3': '03',
  '4': '04',
  '5(2)': '05',
  '5(4)': '06',
  '35': '07',
  '36': '08',
  '37/41': '09',
  '37': '10',
  '38': '12',
  '44': '13',
  '46': '14',
  '47/49': '15',
  '47': '16',
  '48/49': '17',
  '48': '18',
  '135': '19',
  '136': '20',
  CPIA5: '31',
  '45A': '37',
};

const shown = ({ family, section, startedOn }: Authority): StatusShown =>
  family === 'guardianship'
    ? { code: section === '37' ? '36' : '35', communityStatus: null, since: startedOn }
    : { code: CODE[section] ?? null, communityStatus: null, since: startedOn };

function ofPosition({ part3, civil, guardianship, community, holding, ward }: LegalPosition): StatusShown {
  if (part3?.conditionallyDischargedOn) {
    return { code: CODE[part3.section] ?? null, communityStatus: 'CD', since: part3.conditionallyDischargedOn };
  }
  const detained = civil ?? part3;
  if (detained) return shown(detained);
  if (community) {
    const beneath = community.beneath ? (CODE[community.beneath.section] ?? null) : null;
    return { code: beneath, communityStatus: 'CTO', since: community.startedOn };
  }
  if (holding) {
    const since = londonDateOf(instantOfEpoch(holding.startedAt));
    return { code: CODE[holding.section] ?? null, communityStatus: null, since };
  }
  if (guardianship) return shown(guardianship);
  return { code: ward ? '01' : '98', communityStatus: null, since: null };
}

/**
 * The status that a record ends in on a day, as one code with a day: what runs, or as it was told where no start is
 * known. A position nobody can vouch for (an event of a status never entered) is "not known". Source: NHS Data
 * Dictionary, Mental Health Act legal status classification.
 */
export function statusShownOn(record: LegalRecord, on: LocalDate): StatusShown {
  const told = toldOn(record, on);
  if (told.kind === 'nothing') return NOTHING;
  if (told.kind === 'coded') {
    const { legalStatusCode, communityStatus, startedOn, secondRecommendationReceived } = told.status;
    const code = legalStatusCode === '04' && secondRecommendationReceived === true ? '02' : legalStatusCode;
    return { code, communityStatus, since: startedOn };
  }
  const { position } = toldAt(told, on, record.commenced);
  if (position === null) return NOTHING;
  const status = ofPosition(position);
  return status.code === '98' && position.hasGap && position.lapsed === null ? { ...status, code: '99' } : status;
}
