import { hash, verify } from '@node-rs/argon2';

/** argon2id at 19 MiB, two passes, one lane; hashing runs off the main thread. Never weaker than this. */
const STRENGTH = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, STRENGTH);

/** Compared for an unknown account too, so that known and unknown take the same time. */
let standIn: Promise<string> | undefined;

export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  standIn ??= hashPassword('nobody has this password');
  const matches = await verify(passwordHash ?? (await standIn), password);
  return matches && passwordHash !== null;
}
