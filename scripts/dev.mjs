import './node-version.mjs';

const { inOrder } = await import('./start/start.mjs');
const { develop } = await import('./start/develop.mjs');
inOrder(develop);
