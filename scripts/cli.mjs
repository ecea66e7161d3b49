import './node-version.mjs';

const { commandLineTool } = await import('./cli/command-line-tool.mjs');
await commandLineTool(process.argv[2], process.argv.slice(3));
