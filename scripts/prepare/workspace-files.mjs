import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../root.mjs';

/** Files of every workspace directly below the folders given whose name matches, as paths from the root. */
export function workspaceFiles(folders, name) {
  return folders.flatMap((folder) =>
    directoriesIn(folder).flatMap((workspace) => readdirSync(path.join(ROOT, workspace)).filter((file) => name.test(file)).map((file) => path.posix.join(workspace, file))),
  );
}

function directoriesIn(folder) {
  if (!existsSync(path.join(ROOT, folder))) return [];
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.posix.join(folder, name));
}
