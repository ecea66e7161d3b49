import type { CommunityStatus, LegalStatusCode } from '@alongside/domain/codes';

/** Section names as people on wards say them. */
export const legalStatuses: Readonly<Record<LegalStatusCode, string>> = {
  '01': 'Informal',
  '02': 'Section 2',
  '03': 'Section 3',
  '04': 'Section 4',
  '05': 'Section 5(2)',
  '06': 'Section 5(4)',
  '07': 'Section 35',
  '08': 'Section 36',
  '09': 'Section 37/41',
  '10': 'Section 37',
  '12': 'Section 38',
  '13': 'Section 44',
  '14': 'Section 46',
  '15': 'Section 47/49',
  '16': 'Section 47',
  '17': 'Section 48/49',
  '18': 'Section 48',
  '19': 'Section 135',
  '20': 'Section 136',
  '31': 'Criminal Procedure (Insanity) Act',
  '32': 'Detained under another Act',
  '33': 'Supervised discharge',
  '34': 'Section 45A',
  '35': 'Guardianship (section 7)',
  '36': 'Guardianship (section 37)',
  '37': 'Section 45A',
  '38': 'Section 45A, direction ended',
  '98': 'No legal status',
  '99': 'Legal status not known',
};
export const communityStatuses: Readonly<Record<CommunityStatus, string>> = {
  CTO: 'Community treatment order',
  CD: 'Conditional discharge',
};
const communityShort: Readonly<Record<CommunityStatus, string>> = { CTO: 'CTO', CD: 'Conditional discharge' };

const isStatus = (code: string): code is LegalStatusCode => Object.hasOwn(legalStatuses, code);
const isCommunity = (code: string): code is CommunityStatus => Object.hasOwn(communityStatuses, code);

export interface LegalStatusShown {
  readonly legalStatusCode?: string | null;
  readonly communityStatus?: string | null;
}
/** 'Section 3', 'CTO', or 'Legal status not known': always an answer. */
export function legalStatusLabel({ legalStatusCode, communityStatus }: LegalStatusShown): string {
  if (communityStatus && isCommunity(communityStatus)) return communityShort[communityStatus];
  return legalStatusCode && isStatus(legalStatusCode) ? legalStatuses[legalStatusCode] : legalStatuses['99'];
}
