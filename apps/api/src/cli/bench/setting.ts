import type { LocalDate } from '@alongside/domain';
import { signIn } from '@alongside/contracts';
import { API_PREFIX } from '../../platform/http/routes-of-contract.js';
import type { KeepAliveClient } from './keep-alive-client.js';
import { PASSWORD, type SizedMember, type SizedProvider } from './sized-provider.js';

/** A member with the cookie of a session, and what the policy lets them do. */
export interface SignedIn extends SizedMember {
  readonly cookie: string;
  readonly allowedActions: readonly string[];
}
/** What every workload is made from. */
export interface Setting {
  readonly provider: SizedProvider;
  readonly today: LocalDate;
  readonly manager: SignedIn;
  readonly advocates: readonly SignedIn[];
}

export const at = (path: string): string => `${API_PREFIX}${path}`;
/** One after the other, and from the beginning again. */
export const inTurn = <T>(list: readonly T[], turn: number): T => {
  const one = list[turn % list.length];
  if (one === undefined) throw new RangeError('nothing to ask about');
  return one;
};

export async function settingOf(app: KeepAliveClient, provider: SizedProvider, today: LocalDate): Promise<Setting> {
  const advocates: SignedIn[] = [];
  for (const advocate of provider.advocates) advocates.push(await signedIn(app, advocate));
  return { provider, today, manager: await signedIn(app, provider.manager), advocates };
}

async function signedIn(app: KeepAliveClient, member: SizedMember): Promise<SignedIn> {
  const { status, headers, text } = await app.ask({ method: 'POST', path: at(signIn.path), body: { email: member.email, password: PASSWORD } });
  const cookie = headers['set-cookie']?.[0]?.split(';')[0];
  if (status !== signIn.status || !cookie) throw new Error(`${member.email} cannot sign in: ${status} ${text.slice(0, 200)}`);
  const { allowedActions } = JSON.parse(text) as { allowedActions: string[] };
  return { ...member, cookie, allowedActions };
}
