/** Loaded into a server before it starts: tells, when asked, what hangs on the prototypes that every object shares. */
const SHARED = { Object, Array, String, Number, Boolean, Function, Promise, Map };
const onPrototypes = () => Object.fromEntries(Object.entries(SHARED).map(([name, { prototype }]) => [name, Reflect.ownKeys(prototype).map(String).sort()]));

process.on('message', (message) => {
  if (message === 'prototypes') process.send?.(onPrototypes());
});
process.channel?.unref();
