import { CASELOAD, TEAM_LIST } from './caseload.statement.js';
import { FIND_BY_NAME, FIND_BY_NUMBER } from './find-people.statement.js';
import { LOG_VISIT } from './log-visit.statement.js';
import { OPEN_PERSON } from './open-person.statement.js';
import { QUARTER_REPORT } from './quarter-report.statement.js';
import { PASSWORD, SIGN_IN } from './sign-in.statement.js';

/** Everything the floor can be asked, by workload. */
export const FLOOR_STATEMENTS = {
  'W1-password': PASSWORD,
  W1: SIGN_IN,
  W2: CASELOAD,
  W2t: TEAM_LIST,
  W3: OPEN_PERSON,
  W4: LOG_VISIT,
  W5: FIND_BY_NAME,
  W5n: FIND_BY_NUMBER,
  W6: QUARTER_REPORT,
} as const;
export type FloorStatement = keyof typeof FLOOR_STATEMENTS;
