import { createContext, useContext } from 'react';
import { subjectOf, type DraftPlace } from './draft-store';

/** Whose drafts are kept on this device: the signed-in membership. Public pages have none and keep nothing. */
const DraftOwner = createContext<string | null>(null);
export const DraftOwnerProvider = DraftOwner.Provider;

export interface DraftSubject {
  readonly type: string;
  readonly id: string;
}
export function useDraftPlace(subject: DraftSubject | undefined): DraftPlace | null {
  const owner = useContext(DraftOwner);
  return owner && subject ? { owner, subject: subjectOf(subject.type, subject.id) } : null;
}
export const useDraftOwner = (): string | null => useContext(DraftOwner);
