import { inTurn, type Setting, type SignedIn } from '../setting.js';

/** Advocates in turn, and with each round the next of the people they support. */
export function supportedInTurn({ provider, advocates }: Setting, turn: number): { readonly advocate: SignedIn; readonly personId: string } {
  const advocate = inTurn(advocates, turn);
  const theirs = provider.supported.get(advocate.membershipId) ?? [];
  return { advocate, personId: inTurn(theirs, Math.floor(turn / advocates.length)) };
}
