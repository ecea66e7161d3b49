/** An object that Postgres wrote as JSON, with more in it: what is there is not read in and written out again. Refuses an empty one. */
export function withMore(json: string, more: object): string {
  if (!json.startsWith('{') || !json.endsWith('}') || json.length < 3) throw new TypeError('not an object as Postgres writes one');
  return `${json.slice(0, -1)},${JSON.stringify(more).slice(1)}`;
}
