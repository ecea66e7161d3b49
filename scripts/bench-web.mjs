import './node-version.mjs';

const { benchWeb } = await import('./bench-web/bench-web.mjs');
await benchWeb(process.argv.slice(2));
