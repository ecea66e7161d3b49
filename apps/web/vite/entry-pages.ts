import type { Plugin } from 'vite';

/** Which page answers a path; the API serves the built pages by the same table. */
const PAGES: readonly (readonly [RegExp, string])[] = [
  [/^\/sign-in\/?$/, '/sign-in.html'],
  [/^\/(refer|check)(\/.*)?$/, '/refer.html'],
  [/^\/c(\/.*)?$/, '/commissioner.html'],
];

const pageOf = (path: string): string | undefined => PAGES.find(([pattern]) => pattern.test(path))?.[1];

/** Lets the development server answer deep links with the right one of the four pages. */
export const entryPages = (): Plugin => ({
  name: 'entry-pages',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      const page = pageOf((request.url ?? '/').split('?')[0] ?? '/');
      if (page && request.headers.accept?.includes('text/html')) request.url = page;
      next();
    });
  },
});
