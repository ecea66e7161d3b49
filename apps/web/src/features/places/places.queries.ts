import type { ResponseOf } from '@alongside/contracts/endpoint';
import {
  addHospital, addWard, changeHospital, changeWard, endHospital, endWard, listHospitalChanges, listHospitals, readHospital, reopenHospital, reopenWard,
} from '@alongside/contracts/places';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { savesOf } from '../../kit/form/saving';
import { pages } from '../../platform/pages';
import { send } from '../../platform/send';

export type Hospitals = ResponseOf<typeof listHospitals>;
export type HospitalLine = Hospitals['items'][number];
export type Hospital = ResponseOf<typeof readHospital>;
export type Ward = Hospital['wards'][number];

export const hospitalsQuery = queryOptions({ queryKey: ['places', 'list'], queryFn: ({ signal }) => send(listHospitals, {}, { signal }) });
export const hospitalQuery = (hospitalId: string) =>
  queryOptions({ queryKey: ['places', hospitalId], queryFn: ({ signal }) => send(readHospital, { params: { hospitalId } }, { signal }) });
export const hospitalChanges = (hospitalId: string) =>
  pages(['places', hospitalId, 'changes'], (query, signal) => send(listHospitalChanges, { params: { hospitalId }, query }, { signal }));

/** A place is named on every list of people, and counted where the provider is set up. */
const { saving, pressing } = savesOf('places', 'people', 'today', 'setup');

export const addingHospital = (client: QueryClient) => saving<typeof addHospital>(client, ({ body, idempotencyKey }) => send(addHospital, { body }, { idempotencyKey }));
export const changingHospital = (client: QueryClient, hospitalId: string) =>
  saving<typeof changeHospital>(client, ({ body, idempotencyKey }) => send(changeHospital, { params: { hospitalId }, body }, { idempotencyKey }));
export const addingWard = (client: QueryClient, hospitalId: string) =>
  saving<typeof addWard>(client, ({ body, idempotencyKey }) => send(addWard, { params: { hospitalId }, body }, { idempotencyKey }));
export const changingWard = (client: QueryClient, wardId: string) =>
  saving<typeof changeWard>(client, ({ body, idempotencyKey }) => send(changeWard, { params: { wardId }, body }, { idempotencyKey }));

export const endingHospital = (client: QueryClient) => pressing(client, endHospital);
export const reopeningHospital = (client: QueryClient) => pressing(client, reopenHospital);
export const endingWard = (client: QueryClient) => pressing(client, endWard);
export const reopeningWard = (client: QueryClient) => pressing(client, reopenWard);
