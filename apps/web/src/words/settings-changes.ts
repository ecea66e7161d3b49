import type { ChangeWords } from '../kit/changes/shown-change';
import { contractChanges } from './contracts';
import { countingChanges } from './counting';
import { lawChanges } from './law-settings';
import { organisationChanges } from './organisation';
import { placeChanges } from './places';
import { teamChanges } from './team';

/** Every kind of settings, each with its own words. */
const KINDS: readonly ChangeWords[] = [organisationChanges, teamChanges, placeChanges, contractChanges, countingChanges, lawChanges];

const fieldsOf = ({ things, fields }: ChangeWords) =>
  Object.keys(things).flatMap((table) =>
    Object.entries(fields).flatMap(([field, label]): (readonly [string, string])[] => {
      if (!field.includes('.')) return [[`${table}.${field}`, fields[`${table}.${field}`] ?? label]];
      return [[field, label]];
    }),
  );

/** The same in one, so that one list can tell of them all. */
export const settingsChanges: ChangeWords = {
  things: Object.assign({}, ...KINDS.map(({ things }) => things)) as Readonly<Record<string, string>>,
  fields: Object.fromEntries(KINDS.flatMap(fieldsOf)),
  about: (name) => KINDS.reduce((said, { about }) => about?.(said) ?? said, name),
  value: (field, value) => KINDS.reduce<string | undefined>((said, { value: own }) => said ?? own?.(field, value), undefined),
};

export const settingsChangesPage = {
  title: 'What changed',
  lead: 'Every change of the settings: who made it, when, and from what to what. Nobody can alter this list.',
} as const;
