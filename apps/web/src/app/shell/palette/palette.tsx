import { IconEye } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { Icon } from '../../../kit/icon';
import { announce } from '../../../kit/live-region';
import { useShownName } from '../../../platform/shown-name';
import { palette } from '../../../words/palette';
import { paletteStaff as words } from '../../../words/palette-staff';
import { called } from '../../../words/pronouns';
import { paths } from '../../paths';
import { logTarget } from '../log-target';
import { useEverywhereThings, useReferralThing, useWaitingThings } from './everywhere-things';
import type { KnownPerson } from './known-people';
import { PaletteFrame } from './palette-frame';
import type { PaletteProps } from './palette-host';
import { itemsFitting, type PaletteGroup, type PaletteItem } from './palette-item';
import { usePersonThings } from './person-things';
import { usePeopleFound, type PeopleFound } from './use-people-found';

const PERSON = 'person-';
const idOf = ({ personId }: KnownPerson) => PERSON + personId;

function usePersonItems(people: readonly KnownPerson[]): readonly PaletteItem[] {
  const go = useNavigate();
  const show = useShownName();
  return people.map((person) => ({
    id: idOf(person),
    label: show(person.name) ?? person.reference ?? called(null),
    detail: [person.about, person.name === null ? null : person.reference].filter(Boolean).join(' · '),
    initialsOf: person.name,
    keys: 'enter',
    act: () => void go(paths.person(person.personId)),
  }));
}

/** The groups in their order: people, what can be done for the one that is lit, what waits, and the rest. */
function useGroups({ session }: Pick<PaletteProps, 'session'>, typed: string, { people }: PeopleFound, about: KnownPerson | undefined): readonly PaletteGroup[] {
  const thingsFor = usePersonThings(session);
  const waiting = itemsFitting(typed, useWaitingThings(session));
  const referral = useReferralThing(session);
  const everywhere = itemsFitting(typed, [...referral, ...useEverywhereThings(session)]);
  const show = useShownName();
  const groups: readonly PaletteGroup[] = [
    { id: 'people', title: words.people, items: usePersonItems(people) },
    { id: 'do', title: about ? words.doFor(called(show(about.name))) : '', items: about ? thingsFor(about) : [] },
    { id: 'waiting', title: words.waitingForYou, items: waiting },
    // somebody who is not found may be new to us
    { id: 'everywhere', title: words.everywhere, items: everywhere.length > 0 ? everywhere : referral },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

function noteOf({ people, note, isLooking }: PeopleFound, typed: string, groups: readonly PaletteGroup[], session: PaletteProps['session']): string | null {
  if (note !== null) return note;
  if (typed.trim() === '' || people.length > 0) return null;
  if (isLooking) return words.finding;
  if (!session.allowedActions.includes('person:list')) return groups.length === 0 ? words.nothing : null;
  return session.role === 'advocate' ? words.nobody : words.nobodyManager;
}

/** Ctrl K: find somebody, do something for them, or go anywhere. */
export function Palette({ session, label, typed, onType, onClose }: PaletteProps) {
  const [activeId, setActiveId] = useState<string | null>(null);
  const [litId, setLitId] = useState<string | null>(null);
  const found = usePeopleFound(typed, logTarget()?.personId ?? null);
  const about = found.people.find((person) => idOf(person) === litId) ?? found.people[0];
  const groups = useGroups({ session }, typed, found, about);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  useEffect(() => {
    if (typed !== '' && !found.isLooking) announce(palette.found(count));
  }, [typed, found.isLooking, count]);
  const move = (id: string) => {
    setActiveId(id);
    if (id.startsWith(PERSON)) setLitId(id);
  };
  const mayFind = session.allowedActions.includes('person:list');
  return (
    <PaletteFrame
      label={label} typed={typed} groups={groups} activeId={activeId} onMove={move} onClose={onClose}
      onType={(text) => (onType(text), setActiveId(null), setLitId(null))}
      note={noteOf(found, typed, groups, session)}
      foot={mayFind && <><Icon of={IconEye} size={16} /> {words.eye}</>}
    />
  );
}
