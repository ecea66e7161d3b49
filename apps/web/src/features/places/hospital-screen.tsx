import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { paths } from '../../app/paths';
import { Button } from '../../kit/button';
import { ButtonLink } from '../../kit/button-link';
import { Card } from '../../kit/card';
import { WhatChanged } from '../../kit/changes/what-changed';
import { Facts } from '../../kit/facts/facts';
import { Page, PageHeader } from '../../kit/page';
import { WithQuery } from '../../kit/states/with-query';
import { plainDate } from '../../platform/format';
import { nations } from '../../words/organisation';
import { hospital as words, placeChanges, places } from '../../words/places';
import { EndPlace } from './end-place';
import { ChangeHospitalSheet } from './hospital-sheet';
import styles from './places.module.css';
import { endingHospital, hospitalChanges, hospitalQuery, reopeningHospital, type Hospital } from './places.queries';
import { WardsCard } from './wards-card';

function End({ hospital: { id, name, endedOn, version } }: { readonly hospital: Hospital }) {
  const client = useQueryClient();
  const ending = useMutation(endingHospital(client));
  const reopening = useMutation(reopeningHospital(client));
  const params = { hospitalId: id };
  return (
    <EndPlace
      name={name} hasEnded={endedOn !== null}
      end={(options) => ending.mutate({ params, body: { version } }, options)}
      reopen={(options) => reopening.mutate({ params, body: { version: endedOn ? version : version + 1 } }, options)}
    />
  );
}

const factsOf = (hospital: Hospital) => [
  { label: words.trust, value: hospital.trustName },
  { label: words.town, value: hospital.town },
  { label: words.authority, value: hospital.localAuthority },
  { label: words.nation, value: nations[hospital.nation] },
  { label: words.ods, value: hospital.odsCode },
  { label: words.contract, value: hospital.contract ? `${hospital.contract.name} (${hospital.contract.reference})` : words.contractNone },
  { label: words.notes, value: hospital.visitingNotes },
];

function Shown({ hospital }: { readonly hospital: Hospital }) {
  const [isChanging, setIsChanging] = useState(false);
  const changes = useInfiniteQuery(hospitalChanges(hospital.id));
  const mayChange = hospital.allowedActions.includes('place:change');
  return (
    <>
      <PageHeader
        heading={hospital.name} focusKey={hospital.id} lead={hospital.endedOn ? places.ended(plainDate(hospital.endedOn)) : words.peopleThere(hospital.peopleThere)}
        above={<ButtonLink kind="link" to={paths.places}>{places.title}</ButtonLink>} actions={mayChange && <End hospital={hospital} />}
      />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <WardsCard hospital={hospital} />
          <Card title={words.details} aside={mayChange && !hospital.endedOn && <Button size="small" onClick={() => setIsChanging(true)}>{words.change}</Button>}>
            <Facts facts={factsOf(hospital)} />
          </Card>
        </div>
        <WhatChanged query={changes} words={placeChanges} />
      </div>
      <ChangeHospitalSheet isOpen={isChanging} hospital={hospital} changes={changes} onClose={() => setIsChanging(false)} />
    </>
  );
}

/** One hospital: its wards, how it is found, what changed. */
export function HospitalScreen({ hospitalId }: { readonly hospitalId: string }) {
  return (
    <Page title={words.title}>
      <WithQuery query={useQuery(hospitalQuery(hospitalId))} loading={words.loading} errorTitle={words.failed} level={1}>
        {(hospital) => <Shown key={hospital.id} hospital={hospital} />}
      </WithQuery>
    </Page>
  );
}
