import type { EndpointSpec } from './endpoint.js';
import * as allocation from './allocation.js';
import * as changes from './changes.js';
import * as commencements from './commencements.js';
import * as contacts from './contacts.js';
import * as counting from './counting.js';
import * as disclosures from './disclosures.js';
import * as health from './health.js';
import * as organisations from './organisations.js';
import * as invitations from './invitations.js';
import * as legalStatus from './legal-status.js';
import * as people from './people.js';
import * as places from './places.js';
import * as publicReferrals from './public-referrals.js';
import * as recordsRequests from './records-requests.js';
import * as referrals from './referrals.js';
import * as reports from './reports.js';
import * as serviceContracts from './service-contracts.js';
import * as session from './session.js';
import * as setup from './setup.js';
import * as sharing from './sharing.js';
import * as team from './team.js';
import * as today from './today.js';
import * as trying from './trying.js';

const NOUNS = {
  health,
  session,
  publicReferrals,
  referrals,
  allocation,
  people,
  legalStatus,
  contacts,
  sharing,
  disclosures,
  recordsRequests,
  today,
  organisations,
  reports,
  invitations,
  team,
  setup,
  trying,
  changes,
  places,
  serviceContracts,
  counting,
  commencements,
};

const isEndpoint = (value: unknown): value is EndpointSpec =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'action' in value;

/** Every operation by name, gathered from the nouns themselves so that none can be forgotten. */
export const ENDPOINTS: ReadonlyMap<string, EndpointSpec> = new Map(
  Object.values(NOUNS).flatMap((noun) =>
    Object.entries(noun as Record<string, unknown>).filter((entry): entry is [string, EndpointSpec] =>
      isEndpoint(entry[1]),
    ),
  ),
);
