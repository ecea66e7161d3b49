import { Card } from '../../kit/card';
import { Table, type Column } from '../../kit/table/table';
import { list, number, plainDate } from '../../platform/format';
import { allocation } from '../../words/allocation';
import { wordFor } from '../../words/codes';
import { disclosureRules, organisation as words, roles } from '../../words/organisation';
import type { Organisation } from './organisation.queries';
import styles from './organisation.module.css';

type Member = Organisation['team'][number];
type Place = Organisation['places'][number];
type Contract = Organisation['contracts'][number];

/** Who supports people needs a qualification and a check; of others they are shown where they are known. */
const supports = ({ role, openPeople }: Member) => role === 'advocate' || openPeople > 0;
const dateOf = (member: Member, date: Member['dbsCheckedOn']) => {
  if (date) return plainDate(date);
  return supports(member) ? words.team.none : <span className={styles['quiet']}>{words.team.notAsked}</span>;
};

const TEAM: readonly Column<Member>[] = [
  { id: 'name', header: words.team.name, cell: ({ name }) => name },
  { id: 'role', header: words.team.role, cell: ({ role }) => wordFor(roles, role) },
  { id: 'email', header: words.team.email, cell: ({ email }) => email },
  { id: 'imha', header: words.team.imha, cell: (member) => dateOf(member, member.imhaQualifiedOn) },
  { id: 'dbs', header: words.team.dbs, cell: (member) => dateOf(member, member.dbsCheckedOn) },
  { id: 'people', header: words.team.people, align: 'end', cell: (member) => (supports(member) ? number(member.openPeople) : '') },
  { id: 'capacity', header: words.team.capacity, align: 'end', cell: (member) => (supports(member) ? number(member.capacityPoints) : '') },
];
const PLACES: readonly Column<Place>[] = [
  { id: 'hospital', header: words.places.hospital, cell: ({ hospitalName }) => hospitalName },
  { id: 'town', header: words.places.town, cell: ({ town }) => town },
  { id: 'ods', header: words.places.ods, cell: ({ odsCode }) => (odsCode ? <code>{odsCode}</code> : words.places.noCode) },
  { id: 'wards', header: words.places.wards, cell: ({ wards }) => (wards.length > 0 ? list(wards) : words.places.noWards) },
];
const CONTRACTS: readonly Column<Contract>[] = [
  { id: 'reference', header: words.contracts.reference, cell: ({ reference, name }) => <><code>{reference}</code> {name}</> },
  { id: 'commissioner', header: words.contracts.commissioner, cell: ({ commissionerName }) => commissionerName },
  { id: 'services', header: words.contracts.services, cell: ({ services }) => list(services.map((code) => wordFor(allocation.services, code))) },
  { id: 'runs', header: words.contracts.runs, cell: ({ startsOn, endsOn }) => words.contracts.from(plainDate(startsOn), endsOn && plainDate(endsOn)) },
  { id: 'small', header: words.contracts.small, cell: ({ disclosureRule }) => wordFor(disclosureRules, disclosureRule) },
];

export const Team = ({ team }: Pick<Organisation, 'team'>) => (
  <Card title={words.team.heading}>
    <Table caption={words.team.caption} columns={TEAM} rows={team} keyOf={({ membershipId }) => membershipId} />
  </Card>
);
export const Places = ({ places }: Pick<Organisation, 'places'>) => (
  <Card title={words.places.heading}>
    {places.length === 0 ? <p>{words.places.empty}</p> : <Table caption={words.places.caption} columns={PLACES} rows={places} keyOf={({ hospitalName, town }) => `${hospitalName}, ${town}`} />}
  </Card>
);
export const Contracts = ({ contracts }: Pick<Organisation, 'contracts'>) => (
  <Card title={words.contracts.heading}>
    {contracts.length === 0 ? <p>{words.contracts.empty}</p> : <Table caption={words.contracts.caption} columns={CONTRACTS} rows={contracts} keyOf={({ reference }) => reference} />}
  </Card>
);
