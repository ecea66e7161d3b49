import type { ReactNode } from 'react';
import { CloseSheet } from './close-sheet';
import { CorrectSheet } from './correct-sheet';
import { OpenCaseSheet } from './open-case-sheet';
import type { PersonPage } from './person.queries';
import { PlanVisitSheet } from './plan-visit-sheet';
import type { PersonSheets as Sheets } from './use-person-sheets';

interface PersonSheetsProps {
  readonly page: PersonPage;
  readonly sheets: Sheets;
  readonly actions: ReactNode;
}

export function PersonSheets({ page, sheets, actions }: PersonSheetsProps) {
  const named = (sheet: 'openCase' | 'close') => page.referrals.find(({ id }) => id === sheets.referralIn(sheet)) ?? null;
  return (
    <>
      <PlanVisitSheet page={page} isOpen={sheets.isOpen('plan')} onClose={sheets.hide} />
      <CorrectSheet page={page} isOpen={sheets.isOpen('correct')} onClose={sheets.hide} />
      <OpenCaseSheet page={page} referral={named('openCase')} onClose={sheets.hide} />
      <CloseSheet page={page} referral={named('close')} onClose={sheets.hide} actions={actions} />
    </>
  );
}
