import type { EndpointSpec } from './endpoint.js';
import * as allocation from './allocation.js';
import * as changes from './changes.js';
import * as contacts from './contacts.js';
import * as counting from './counting.js';
import * as health from './health.js';
import * as organisations from './organisations.js';
import * as invitations from './invitations.js';
import * as people from './people.js';
import * as places from './places.js';
import * as publicReferrals from './public-referrals.js';
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
  contacts,
  sharing,
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
