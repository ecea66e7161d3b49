import './node-version.mjs';

const { start } = await import('./start/start.mjs');
start();
