import {
  bandOf,
  legalGroupOf,
  LEGAL_GROUPS,
  medianOf,
  ninetiethPercentileOf,
  shareOf,
  SOURCES,
  type ExactRelease,
  type Figures,
  type LegalGroup,
  type TargetShare,
} from '@alongside/domain';
import type { FigureCounts } from './figure-counts.repository.js';

export type ReportFigureId =
  | 'K01'
  | 'K02'
  | 'K03'
  | 'K04'
  | 'K05'
  | 'K06'
  | 'K07'
  | 'K08'
  | 'K09'
  | 'K10'
  | 'K11'
  | 'K12'
  | 'K13'
  | 'K14'
  | 'K15'
  | 'K16'
  | 'K17'
  | 'K18'
  | 'K19'
  | 'K20'
  | 'K21'
  | 'K22';

/** K01 to K22, exact, in the form of the domain's reference implementation, with what a release says besides. */
export interface ReportFigures extends ExactRelease {
  readonly figures: Pick<Figures, ReportFigureId>;
}

function targetShare(counts: FigureCounts, measure: string): TargetShare {
  const { MET = 0, MISSED = 0, PENDING = 0, VOID = 0 } = counts.verdicts[measure] ?? {};
  return { ...shareOf(MET, MET + MISSED), pending: PENDING, void: VOID };
}

function waiting({ waitsAtEnd, waitBands }: FigureCounts): Figures['K17'] {
  const inBand = waitBands
    .map(bandOf)
    .map(({ label, from, to }): [string, number] => [
      label,
      waitsAtEnd.filter((days) => days >= from && (to === null || days <= to)).length,
    ]);
  return { total: waitsAtEnd.length, bands: Object.fromEntries(inBand) };
}

/** Every source in its order, empty ones too, so that the table has one shape whatever the quarter. */
const bySource = ({ bySource: counted }: FigureCounts) => ({
  ...Object.fromEntries(SOURCES.map((source) => [source, 0])),
  ...counted,
});

function byLegalGroup({ byLegalStatus }: FigureCounts): Readonly<Record<LegalGroup, number>> {
  const groups = Object.fromEntries(LEGAL_GROUPS.map((group) => [group, 0])) as Record<LegalGroup, number>;
  for (const [status, count] of Object.entries(byLegalStatus)) groups[legalGroupOf(status || null)] += count;
  return groups;
}

const timeliness = (counts: FigureCounts) => ({
  K10: targetShare(counts, 'K10'),
  K11: targetShare(counts, 'K11'),
  K12: targetShare(counts, 'K12'),
  K13: targetShare(counts, 'K13'),
  K14: targetShare(counts, 'K14'),
  K15: medianOf(counts.waitsOfReached),
  K16: ninetiethPercentileOf(counts.waitsOfReached),
  K17: waiting(counts),
  K18: counts.waitsAtEnd.at(-1) ?? null,
});

function measuresOf(counts: FigureCounts): ReportFigures['figures'] {
  const { received, takeUp, cases } = counts;
  return {
    K01: received.referrals,
    K02: received.people,
    K03: counts.duplicates,
    K04: shareOf(received.reReferrals, received.referrals),
    K05: shareOf(received.eligible, received.eligible + received.ineligible),
    K06: counts.ineligibleByReason,
    K07: shareOf(received.selfReferrals, received.referrals),
    K08: shareOf(received.automaticDeclined, received.automaticReached),
    K09: shareOf(takeUp.people, takeUp.detentionsStarted),
    ...timeliness(counts),
    K19: cases.opened,
    K20: cases.closed,
    K21: { start: cases.openAtStart, end: cases.openAtEnd },
    K22: counts.peopleSupported,
  };
}

/** Shares, medians and bands from the counts; every rounding is the domain's. */
export const figuresOf = (counts: FigureCounts): ReportFigures => ({
  figures: measuresOf(counts),
  bySource: bySource(counts),
  byLegalGroup: byLegalGroup(counts),
  people: { reached: counts.peopleReached, waiting: counts.peopleWaiting },
});
