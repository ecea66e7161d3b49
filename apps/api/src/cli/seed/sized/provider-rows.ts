import type { Rows } from '../rows.js';
import { HISTORY_DAYS, type DayLine } from './day-line.js';
import { oneOf, type SizedProvider, type SizedWard } from './making.js';
import type { Seeded } from './seeded.js';

export interface SizedIdentity {
  readonly slug: string;
  readonly name: string;
  readonly prefix: string;
}
/** Invented provider number `index`, from 0: its address, name and the letters that its references begin with. */
export const identityOf = (index: number): SizedIdentity => ({
  slug: `invented-${index + 1}`,
  name: `Invented Advocacy ${index + 1}`,
  prefix: `I${String.fromCharCode(65 + index)}`,
});

const CONTRACTS = ['County', 'City', 'Coast'] as const;
const HOSPITALS = 8;
const WARDS_EACH = 8;
const WARD_NAMES = ['Rowan', 'Kestrel', 'Moor', 'Heron', 'Willow', 'Fell', 'Ash', 'Juniper'] as const;
const TOWNS = [
  'Northmere',
  'Eastleigh Cross',
  'Sandholme',
  'Wexcombe',
  'Harrow Fell',
  'Penmoor',
  'Tarn Bridge',
  'Llanfair',
] as const;
/** First contact within so many working days, by contract, service and priority. */
const FIRST_CONTACT = [
  ['IMHA', 'URGENT', 1],
  ['IMHA', 'ROUTINE', 3],
  ['CARE_ACT', 'URGENT', 2],
  ['CARE_ACT', 'ROUTINE', 5],
] as const;

/** Working days to a first contact that every contract of these providers promises. */
export const firstContactTarget = (service: string, priority: string): number =>
  FIRST_CONTACT.find(([of, when]) => of === service && when === priority)?.[2] ?? 5;

export interface Made {
  readonly rows: Rows;
  readonly seeded: Seeded;
  readonly days: DayLine;
}

/** The provider itself: contracts with their standards, hospitals and wards. Members are added to it afterwards. */
export function addProvider(
  { rows, seeded, days }: Made,
  { slug, name, prefix }: SizedIdentity,
): Omit<SizedProvider, 'advocateIds' | 'managerIds'> {
  rows.add('organisation', {
    slug,
    name,
    phone: '01632 960100',
    email: `office@${slug}.example`,
    opening_hours: 'Monday to Friday, 9 to 5',
    reference_prefix: prefix,
    nation: 'England',
    is_practice: true,
  });
  rows.add('measure_setting', { nation: 'England' });
  const contractIds = CONTRACTS.map((area, index) => addContract({ rows, seeded, days }, prefix, area, index));
  return { prefix, contractIds, wards: addPlaces({ rows, seeded }, contractIds) };
}

function addContract({ rows, seeded, days }: Made, prefix: string, area: string, index: number): string {
  const id = seeded.id();
  rows.add('contract', {
    id,
    reference: `${prefix}-C${index + 1}`,
    name: `${area} advocacy`,
    commissioner_name: `${area} Council`,
    services: ['IMHA', 'CARE_ACT'],
    starts_on: days.date(-HISTORY_DAYS - 300),
    is_default: index === 0,
  });
  const standards = [
    ...FIRST_CONTACT.map(([service, priority, value]) => ({
      service,
      priority,
      measure: 'FIRST_CONTACT',
      unit: 'WORKING_DAYS',
      value,
    })),
    { service: null, priority: null, measure: 'ACKNOWLEDGE', unit: 'WORKING_DAYS', value: 1 },
    { service: null, priority: null, measure: 'ALLOCATE', unit: 'WORKING_DAYS', value: 2 },
    { service: null, priority: 'URGENT', measure: 'URGENT_ATTEMPT', unit: 'HOURS', value: 24 },
  ];
  standards.forEach((standard, position) =>
    rows.add('service_standard', {
      id: seeded.id(),
      contract_id: id,
      ...standard,
      threshold_pct: 90,
      sort_order: position + 1,
    }),
  );
  return id;
}

function addPlaces({ rows, seeded }: Pick<Made, 'rows' | 'seeded'>, contractIds: readonly string[]): SizedWard[] {
  return TOWNS.slice(0, HOSPITALS).flatMap((town, index) => {
    const [hospitalId, contractId] = [seeded.id(), oneOf(contractIds, index % contractIds.length)];
    const ods = `RX${index}IA`;
    rows.add('hospital', {
      id: hospitalId,
      name: `${town} Hospital`,
      ods_code: ods,
      trust_name: 'Invented Health Trust',
      town,
      contract_id: contractId,
    });
    return WARD_NAMES.slice(0, WARDS_EACH).map((wardName, position) => {
      const ward = { id: seeded.id(), name: `${wardName} Ward`, contractId };
      const notes = position % 3 === 0 ? 'Ring the bell; visits not before 10.' : null;
      rows.add('ward', { id: ward.id, hospital_id: hospitalId, name: ward.name, visiting_notes: notes });
      return ward;
    });
  });
}
