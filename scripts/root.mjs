import { realpathSync } from 'node:fs';
import path from 'node:path';

/** The top of the repository. */
export const ROOT = path.resolve(import.meta.dirname, '..');

/** A path inside the repository. */
export const inRoot = (...parts) => path.join(ROOT, ...parts);

/** Where data is kept between runs: DATA_DIR, or .data in the repository. */
export const dataDirectory = () => path.resolve(ROOT, process.env.DATA_DIR || '.data');

/** Where invented data of a size is kept, apart from what people have entered. */
export const benchDirectory = () => path.join(dataDirectory(), 'bench');

/** Was this module started by name, rather than imported? */
export const isMain = ({ filename }) => process.argv[1] !== undefined && realpathSync(process.argv[1]) === filename;
