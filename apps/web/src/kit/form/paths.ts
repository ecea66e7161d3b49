type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at 'person.name'. */
export function valueAt(values: unknown, name: string): unknown {
  return name.split('.').reduce((at: unknown, key) => (isTree(at) ? at[key] : undefined), values);
}

/** The same values with another at 'person.name'. */
export function withValueAt<Values>(values: Values, name: string, value: unknown): Values {
  const [key, ...rest] = name.split('.');
  const tree: Tree = isTree(values) ? values : {};
  if (key === undefined) return values;
  return { ...tree, [key]: rest.length === 0 ? value : withValueAt(tree[key], rest.join('.'), value) } as Values;
}

/** The field that a pointer ('/place/wardId', '/topics/3') falls to: the longest name that it begins with. */
export function fieldOf(pointer: string, names: Iterable<string>): string | undefined {
  const path = pointer.split('/').slice(1).join('.');
  let best: string | undefined;
  for (const name of names) {
    if ((path === name || path.startsWith(`${name}.`)) && name.length > (best?.length ?? -1)) best = name;
  }
  return best;
}
