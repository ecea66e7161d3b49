import type { Page } from '@playwright/test';
import type { Poison } from './poison';
import { serviceOf } from './service';
import type { Body } from './text-fields';

interface RecordRead {
  readonly entries: readonly { readonly id: string; readonly type: string; readonly replaced: object | null }[];
  readonly prompts: readonly { readonly referralId: string; readonly stoppedOn: string; readonly version: number | null }[];
}
/** The move that still counts: the one entered last. */
const moveIn = ({ entries }: RecordRead): string => entries.find(({ type, replaced }) => type === 'transferred' && replaced === null)?.id ?? '';

/** What is written of somebody's legal status: entries, corrections, entries taken out, and what happens when a right stops. */
export async function poisonLegalStatus(poison: Poison, page: Page, personId: string, count: (operation: string) => number): Promise<void> {
  const params = { personId };
  // long past its 28 days, so that somebody is asked what happens now
  await serviceOf(page).post(`/people/${personId}/legal-status/entries`, { type: 'admitted', on: '2026-01-05', section: '2', country: 'England' });
  const moved: Body = { type: 'transferred', on: '2026-01-06', country: 'England' };
  const rounds = Math.max(count('addLegalEntry'), count('correctLegalEntry'), count('withdrawLegalEntry'));
  for (let round = 0; round < rounds; round += 1) {
    const added = await poison.with<RecordRead>(page, 'addLegalEntry', { params, body: moved });
    const corrected = await poison.with<RecordRead>(page, 'correctLegalEntry', { params: { ...params, entryId: moveIn(added) }, body: moved });
    await poison.with(page, 'withdrawLegalEntry', { params: { ...params, entryId: moveIn(corrected) } });
  }
  for (let round = 0; round < count('answerLegalPrompt'); round += 1) {
    const { prompts } = await serviceOf(page).read<RecordRead>(`/people/${personId}/legal-status`);
    const [asked] = prompts;
    const body = { stoppedOn: asked?.stoppedOn ?? '', version: asked?.version ?? null, choice: 'OTHER_ROUTE', route: 'OTHER' };
    await poison.with(page, 'answerLegalPrompt', { params: { ...params, referralId: asked?.referralId ?? '' }, body });
  }
}
