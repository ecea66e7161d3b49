import { allow, refuse, type Decision } from '../decision.js';

export interface PublicFormFacts {
  readonly isOpen: boolean;
  /** Contracts that a referral can fall under. */
  readonly contracts: number;
  readonly phone: string;
}

/**
 * Whether the public form may stand open, or shut. Refusals: `contract-needed` at `isPublicFormOn`, where nothing pays for
 * whoever is referred; `provider-phone-needed` at `phone`, since every page of the form offers to ring instead.
 */
export function mayOpenPublicForm({ isOpen, contracts, phone }: PublicFormFacts): Decision<'contract-needed' | 'provider-phone-needed'> {
  if (!isOpen) return allow;
  if (contracts === 0) return refuse('contract-needed', 'isPublicFormOn');
  return phone.trim() === '' ? refuse('provider-phone-needed', 'phone') : allow;
}
