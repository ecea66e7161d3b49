// Imported before everything else, so it must run on any Node that knows modules at all.
const wanted = [20, 19];
const running = process.versions.node.split('.').map(Number);
const isOld = running[0] < wanted[0] || (running[0] === wanted[0] && running[1] < wanted[1]);

if (isOld) {
  console.error('Alongside needs Node ' + wanted.join('.') + ' or later. This is Node ' + process.versions.node + ' (' + process.execPath + ').');
  console.error('Get a newer one from https://nodejs.org, or with your version manager: nvm install 24');
  process.exit(1);
}
