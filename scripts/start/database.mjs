import { setTimeout as pause } from 'node:timers/promises';
import { startDatabase } from '../postgres.mjs';

const PATIENCE = 3;

/**
 * The operator's database if DATABASE_URL names one, else our own in `directory`, started again if it stops by itself.
 * Gives { url, stop, failed }; `failed` resolves with a sentence when starting it again is no use.
 */
export async function openDatabase(directory) {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, stop: async () => {}, failed: new Promise(() => {}) };
  const first = await startDatabase(directory);
  const state = { server: first, isStopping: false };
  return {
    url: first.url,
    failed: watch(state, directory).catch((error) => `The database could not be started again: ${error.message}`),
    stop() {
      state.isStopping = true;
      return state.server.stop();
    },
  };
}

async function watch(state, directory) {
  for (let restarts = 0; restarts < PATIENCE; restarts += 1) {
    const { url, ended } = state.server;
    await ended;
    if (state.isStopping) return;
    console.error('The database stopped unexpectedly; starting it again ...');
    await pause(2000);
    if (state.isStopping) return;
    state.server = await startDatabase(directory);
    if (state.server.url !== url) return 'The database had to move to another port; start again.';
  }
  return `The database has stopped ${PATIENCE} times; its last words:\n${await state.server.ended}`;
}
