import { instant } from '@alongside/domain';
import { ENTRY_WITHDRAWN, type ChangesByEntry, type LegalEntry } from '@alongside/domain/legal-record';
import type { LegalFileRead, RowEntered } from './legal-file.repository.js';
import { changeShown } from './shown.js';

type Row = LegalFileRead['history'][number];
const textIn = ({ detail }: Row, key: string): string | null => {
  const value = detail[key];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** What took the place of a row, or took it out; null while the row counts. */
function replacedBy(id: string, file: LegalFileRead, entered: ReadonlyMap<string, RowEntered>) {
  const row = file.history.find(({ corrects }) => corrects === id);
  const by = row && entered.get(row.id);
  if (!row || !by) return null;
  return { by: by.recordedBy, at: instant(by.recordedAt), reason: textIn(row, 'reason'), isWithdrawn: row.type === ENTRY_WITHDRAWN };
}

const factsOf = ({ detail }: LegalEntry) => ({
  section: detail.section ?? null,
  country: detail.country ?? null,
  isStartKnown: detail.isStartKnown !== false,
  treatment: detail.treatment ?? null,
  ground: detail.ground ?? null,
  orderMade: detail.orderMade ?? null,
  application: detail.application ?? null,
  depriveLiberty: detail.depriveLiberty ?? null,
  staysInHospital: detail.staysInHospital ?? null,
  restricted: detail.restricted ?? null,
  deprivationOfLiberty: detail.deprivationOfLiberty ?? null,
  extensionHours: detail.extensionHours ?? null,
  episodeStartedOn: detail.episodeStartedOn ?? null,
});

function entryShown(entry: LegalEntry, row: Row, told: RowEntered, replaced: ReturnType<typeof replacedBy>) {
  return {
    id: entry.id,
    type: entry.type,
    on: entry.on,
    at: entry.at === null ? null : instant(entry.at),
    ...factsOf(entry),
    placeText: textIn(row, 'placeText'),
    legalStatusCode: entry.legalStatusCode,
    communityStatus: entry.communityStatus,
    source: told.source,
    recordedAt: instant(told.recordedAt),
    recordedBy: told.recordedBy,
    corrects: entry.corrects,
    reason: textIn(row, 'reason'),
    replaced,
  };
}

/** Newest first; of several on a day the one entered last. Withdrawals show on what they took out. */
const newestFirst = (a: LegalEntry, b: LegalEntry): number =>
  b.on.localeCompare(a.on) || (b.at ?? '').localeCompare(a.at ?? '') || b.position - a.position;

/** Every entry ever made, newest first: what counts with what it changed, what no longer counts with who says so and why. */
export function entriesShown(file: LegalFileRead, entries: readonly LegalEntry[], changes: ChangesByEntry) {
  const [rows, entered] = [new Map(file.history.map((row) => [row.id, row])), new Map(file.entered.map((row) => [row.id, row]))];
  return entries
    .filter(({ type }) => type !== ENTRY_WITHDRAWN)
    .toSorted(newestFirst)
    .flatMap((entry) => {
      const [row, told, change] = [rows.get(entry.id), entered.get(entry.id), changes.get(entry.id)];
      if (!row || !told) return [];
      const shown = entryShown(entry, row, told, replacedBy(entry.id, file, entered));
      return [{ ...shown, change: change ? changeShown(change, entry.on) : null }];
    });
}
