import { readFile } from 'node:fs/promises';
import type { MeasureFile } from '@alongside/domain';

/** A file of measures with what each period's figures ought to be, and who did the work. */
export interface MeasureReport extends MeasureFile {
  readonly referrals: readonly (MeasureFile['referrals'][number] & Worked)[];
  readonly contacts: readonly (MeasureFile['contacts'][number] & Worked)[];
  readonly expected: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
interface Worked {
  readonly advocateId?: string | null;
}

const PARTS = ['rules', 'periods', 'people', 'referrals', 'contacts', 'expected'] as const;

/** Reads such a file; a plain message where it is none. */
export async function readMeasureReport(path: string): Promise<MeasureReport> {
  const file = JSON.parse(await readFile(path, 'utf8')) as Partial<MeasureReport>;
  const missing = PARTS.filter((part) => file[part] === undefined);
  if (missing.length > 0) throw new Error(`${path} has no ${missing.join(', ')}`);
  return { denominators: [], ...file } as unknown as MeasureReport;
}
