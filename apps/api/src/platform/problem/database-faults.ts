import type { ProblemCode } from '@alongside/contracts';
import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';

interface DriverError {
  readonly code?: string;
  readonly constraint?: string;
  readonly message?: string;
  readonly driverError?: DriverError;
}

/** Constraints whose breach is an ordinary answer; one that is not listed is a fault. */
const PROBLEM_OF_CONSTRAINT: Readonly<Record<string, ProblemCode>> = {
  membership_of_account: 'email-in-use',
  contract_by_reference: 'reference-in-use',
  hospital_named_once: 'name-in-use',
  ward_named_once: 'name-in-use',
  allocation_one_at_a_time: 'already-allocated',
  person_organisation_id_nhs_number_key: 'nhs-number-in-use',
  case_file_organisation_id_referral_id_key: 'already-open',
  release_organisation_id_contract_id_period_edition_key: 'already-published',
};

const RETRIED = new Set(['40001', '40P01']);
const AWAY = new Set([
  '57P01',
  '57P02',
  '57P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  '53300',
  '57014',
  '25P03',
]);

const driverErrorOf = (error: unknown): DriverError => {
  const outer = (error ?? {}) as DriverError;
  return outer.driverError ?? outer;
};

/** The SQLSTATE or system code that the driver gave; empty for anything else. */
export const sqlStateOf = (error: unknown): string => driverErrorOf(error).code ?? '';

export const isWorthRetrying = (error: unknown): boolean => RETRIED.has(sqlStateOf(error));

/** A connection that breaks between two statements of a transaction is given up; the next statement finds no more than that. */
const isConnectionGone = (error: unknown): boolean =>
  error instanceof QueryRunnerAlreadyReleasedError || error instanceof QueryRunnerProviderAlreadyReleasedError;

/** The database is stopped, starting, or out of reach; the caller may try again. */
export function isDatabaseAway(error: unknown): boolean {
  if (isConnectionGone(error)) return true;
  const { code = '', message = '' } = driverErrorOf(error);
  return (
    AWAY.has(code) ||
    code.startsWith('08') ||
    /Connection terminated|connect timeout|timeout exceeded when trying to connect|Client has encountered a connection error/i.test(
      message,
    )
  );
}

export function problemOfConstraint(error: unknown): ProblemCode | undefined {
  const { constraint } = driverErrorOf(error);
  return constraint === undefined ? undefined : PROBLEM_OF_CONSTRAINT[constraint];
}
