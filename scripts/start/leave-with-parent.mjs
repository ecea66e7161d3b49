// Loaded into the server by `npm start`: if that is killed outright, the server leaves in good order instead of living on.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref(); // listening must not keep a server alive that has nothing more to do
