/** SQL that writes a timestamptz column as answers carry an instant: ISO 8601 in UTC, whatever the session's time zone. */
export const instantInSql = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
