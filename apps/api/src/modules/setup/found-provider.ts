import { randomUUID } from 'node:crypto';
import { prefixOfProvider, slugOfProvider } from '@alongside/domain/settings';
import { actIn } from '../../platform/database/act-in.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { addProvider, freeSlug, type NewProvider } from './provider.repository.js';

export interface Founded {
  readonly provider: NewProvider;
  /** The transaction, going on in the new provider. */
  readonly within: Transaction;
}

/**
 * Founds a real, empty provider; its address and its references' beginning follow from its name. Whoever is to administer
 * it is added by the caller.
 */
export async function foundProvider(tx: Transaction, { name, email }: Pick<NewProvider, 'name' | 'email'>): Promise<Founded> {
  const provider = { organisationId: randomUUID(), slug: await freeSlug(tx, slugOfProvider(name)), name, email, prefix: prefixOfProvider(name) };
  const within = await actIn(tx, { ...tx.actor, organisationId: provider.organisationId });
  await addProvider(within, provider);
  return { provider, within };
}
