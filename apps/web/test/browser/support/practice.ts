import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../../../../practice');
const read = <Shape>(file: string): Shape => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Shape;

interface Login {
  readonly provider: string;
  readonly member: string;
  readonly role: string;
  readonly email: string;
  readonly password: string;
}
export type Member = 'priya' | 'dan' | 'sioned' | 'marcus' | 'lena' | 'amir' | 'grace' | 'ruth' | 'dee' | 'helen';

const { logins } = read<{ readonly logins: readonly Login[] }>('logins.json');

/** How somebody of the practice provider signs in. */
export function loginOf(member: Member): Login {
  const login = logins.find((each) => each.provider === 'fenmoor' && each.member === member);
  if (!login) throw new Error(`The practice data have no login for ${member}.`);
  return login;
}

interface Provider {
  readonly members: readonly { readonly key: Member; readonly name: string }[];
  readonly people: readonly { readonly name: string }[];
}
const fenmoor = read<Provider>('fenmoor.json');

/** What somebody of the practice provider is called. */
export const nameOf = (member: Member): string => fenmoor.members.find(({ key }) => key === member)?.name ?? member;

/** Who of the practice provider is called that. */
export function memberNamed(name: string): Member {
  const member = fenmoor.members.find((each) => each.name === name);
  if (!member) throw new Error(`Nobody of the practice provider is called ${name}.`);
  return member.key;
}

/** The names of everybody in the practice data who is supported: what no address and no window title may hold. */
export const practiceNames: readonly string[] = [
  ...new Set([fenmoor, read<Provider>('larkhill.json')].flatMap(({ people }) => people.map(({ name }) => name))),
];
