import { randomUUID } from 'node:crypto';
import { prefixOfProvider, slugOfProvider } from '@alongside/domain/settings';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { addProvider, freeSlug, type NewProvider } from './practice.repository.js';

/**
 * Founds a real, empty provider, in which the transaction goes on; its address and its references' beginning follow from
 * its name. Whoever is to administer it is added by the caller.
 */
export async function foundProvider(tx: Transaction, { name, email }: Pick<NewProvider, 'name' | 'email'>): Promise<NewProvider> {
  const provider = { organisationId: randomUUID(), slug: await freeSlug(tx, slugOfProvider(name)), name, email, prefix: prefixOfProvider(name) };
  await addProvider(tx, provider);
  return provider;
}
