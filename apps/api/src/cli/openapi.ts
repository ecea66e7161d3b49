import { apiDocument } from '../platform/http/api-document.js';

process.stdout.write(`${JSON.stringify(apiDocument(), null, 2)}\n`);
