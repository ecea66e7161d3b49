import type { LegalEntry, LegalDetail } from '../../src/legal-record/index.js';
import { instant, localDate } from '../../src/time/index.js';

let count = 0;
const base = (on: string): Omit<LegalEntry, 'type'> => {
  count += 1;
  return {
    id: `entry-${count}`,
    on: localDate(on.slice(0, 10)),
    at: on.includes('T') ? instant(on) : null,
    position: count,
    recordedOn: localDate(on.slice(0, 10)),
    legalStatusCode: null,
    communityStatus: null,
    detail: {},
    corrects: null,
  };
};

/** Something that happened, entered on its own day; with an hour where `on` is an instant. */
export const happened = (on: string, type: LegalEntry['type'], detail: LegalDetail = {}, more: Partial<LegalEntry> = {}): LegalEntry => ({
  ...base(on),
  type,
  detail,
  ...more,
});

interface ReportMade {
  readonly community?: 'CTO' | 'CD';
  /** The day it was told, where that was later than its start. */
  readonly told?: string;
  readonly detail?: LegalDetail;
}
/** A coded status as somebody told it. */
export const reported = (on: string, code: string | null, { community, told, detail = {} }: ReportMade = {}): LegalEntry => ({
  ...base(on),
  type: 'statusReported',
  legalStatusCode: code,
  communityStatus: community ?? null,
  recordedOn: localDate(told ?? on),
  detail,
});
