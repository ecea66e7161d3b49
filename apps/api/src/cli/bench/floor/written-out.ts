import { FLOOR_STATEMENTS } from './statements.js';

/** Everything the floor sends, as it stands in the document. */
export const floorWrittenOut = (): string =>
  Object.entries(FLOOR_STATEMENTS)
    .map(([name, text]) => `### ${name}\n\n\`\`\`sql\n${text.trim()}\n\`\`\``)
    .join('\n\n');
