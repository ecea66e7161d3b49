// Loaded into the server by `npm start`: if that is killed outright, the server leaves in good order instead of living on.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
