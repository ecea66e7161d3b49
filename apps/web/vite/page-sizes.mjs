#!/usr/bin/env node
// What each built page loads before it can be used: its scripts and styles, gzipped. Fails above the budget (W8).
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = resolve(import.meta.dirname, '../dist');
const BUDGETS = { 'sign-in.html': 150, 'refer.html': 150, 'index.html': 260, 'commissioner.html': 260 };
const size = (file) => gzipSync(readFileSync(resolve(dist, file)), { level: 9 }).length;
const loadedBy = (page) =>
  [...readFileSync(resolve(dist, page), 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1]);

let isOver = false;
for (const page of readdirSync(dist).filter((file) => file.endsWith('.html'))) {
  const kib = loadedBy(page).reduce((sum, file) => sum + size(file), 0) / 1024;
  isOver ||= kib > BUDGETS[page];
  console.log(`${page.padEnd(20)} ${kib.toFixed(1).padStart(6)} KiB of ${BUDGETS[page]}`);
}
process.exitCode = isOver ? 1 : 0;
