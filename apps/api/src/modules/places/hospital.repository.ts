import type { Transaction } from '../../platform/database/unit-of-work.js';

export interface HospitalIn {
  readonly name: string;
  readonly odsCode: string | null;
  readonly trustName: string | null;
  readonly town: string | null;
  readonly nation: string;
  readonly localAuthority: string | null;
  readonly contractId: string | null;
  readonly visitingNotes: string | null;
}
export interface PlaceHeld {
  readonly version: number;
  readonly hasEnded: boolean;
}

const valuesOf = ({ name, odsCode, trustName, town, nation, localAuthority, contractId, visitingNotes }: HospitalIn) => [
  name, odsCode, trustName, town ?? '', nation, localAuthority, contractId, visitingNotes,
];

export const hospitalRepository = ({ manager, actor }: Transaction) => ({
  /** The hospital, held until this transaction ends. */
  async lock(id: string): Promise<PlaceHeld | null> {
    const [row] = await manager.query<PlaceHeld[]>(
      `select version, ended_on is not null as "hasEnded" from hospital where organisation_id = $1 and id = $2 for update`,
      [actor.organisationId, id],
    );
    return row ?? null;
  },

  add: (id: string, hospital: HospitalIn): Promise<unknown> =>
    manager.query(
      `insert into hospital (organisation_id, id, name, ods_code, trust_name, town, nation, local_authority, contract_id, visiting_notes) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [actor.organisationId, id, ...valuesOf(hospital)],
    ),

  change: (id: string, hospital: HospitalIn): Promise<unknown> =>
    manager.query(
      `update hospital set name = $3, ods_code = $4, trust_name = $5, town = $6, nation = $7, local_authority = $8, contract_id = $9, visiting_notes = $10, version = version + 1
       where organisation_id = $1 and id = $2`,
      [actor.organisationId, id, ...valuesOf(hospital)],
    ),

  setEnd: (id: string, endedOn: string | null): Promise<unknown> =>
    manager.query(`update hospital set ended_on = $3, version = version + 1 where organisation_id = $1 and id = $2`, [actor.organisationId, id, endedOn]),

  async hasContract(contractId: string): Promise<boolean> {
    const found = await manager.query<unknown[]>(`select 1 from contract where organisation_id = $1 and id = $2`, [actor.organisationId, contractId]);
    return found.length > 0;
  },
});
