/** A link for a message. It carries an id at most, and leads to signing in: what it is about is never in it. */
export const linkTo = (path: `/${string}`): string =>
  new URL(path, process.env['PUBLIC_URL'] ?? `http://localhost:${process.env['PORT'] ?? '3000'}`).toString();
