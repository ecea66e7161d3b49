/** A reporter for `node --test`: one line of JSON per test, groups left out. */
export default async function* report(events) {
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    yield `${JSON.stringify({ name: data.name, outcome: outcomeOf(type, data) })}\n`;
  }
}

function outcomeOf(type, { skip, todo }) {
  if (type === 'test:fail') return 'failed';
  return skip === undefined && todo === undefined ? 'passed' : 'left out';
}
