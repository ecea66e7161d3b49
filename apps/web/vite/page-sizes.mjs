#!/usr/bin/env node
// What each built page loads before it can be used: scripts and styles, gzipped. Fails above the budget (W8).
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = resolve(import.meta.dirname, '../dist');
const manifests = ['manifest-staff.json', 'manifest-commissioner.json', 'manifest-public.json'].map((name) => JSON.parse(readFileSync(resolve(dist, name), 'utf8')));

/** Each journey's page, the screens it opens with, and its budget in KiB. */
const JOURNEYS = [
  { name: 'sign-in page', page: 'sign-in.html', screens: [], budget: 150 },
  { name: 'public form, start', page: 'refer.html', screens: ['src/app/public/routes/start.tsx'], budget: 150 },
  { name: 'public form, question', page: 'refer.html', screens: ['src/app/public/routes/form.tsx'], budget: 150 },
  { name: 'today', page: 'index.html', screens: ['src/app/routes/today.tsx'], budget: 260 },
  { name: 'caseload', page: 'index.html', screens: ['src/app/routes/people.tsx'], budget: 260 },
  { name: 'commissioner report', page: 'commissioner.html', screens: ['src/app/commissioner/routes/report.tsx'], budget: 260 },
];

const bytes = (file) => gzipSync(readFileSync(resolve(dist, file)), { level: 9 }).length;
function filesOf(manifest, names, found = new Set(), seen = new Set()) {
  for (const name of names) {
    const chunk = manifest[name];
    if (!chunk || seen.has(name)) continue;
    seen.add(name);
    found.add(chunk.file);
    for (const style of chunk.css ?? []) found.add(style);
    filesOf(manifest, chunk.imports ?? [], found, seen);
  }
  return found;
}

let isOver = false;
for (const { name, page, screens, budget } of JOURNEYS) {
  const manifest = manifests.find((each) => each[page]);
  if (!manifest || !existsSync(resolve(dist, page))) throw new Error(`${page} has not been built`);
  const kib = [...filesOf(manifest, [page, ...screens])].reduce((sum, file) => sum + bytes(file), 0) / 1024;
  isOver ||= kib > budget;
  console.log(`${name.padEnd(24)} ${kib.toFixed(1).padStart(6)} KiB of ${budget}`);
}
process.exitCode = isOver ? 1 : 0;
