// Loaded ahead of each process of the platform: when the one that started it is gone, however it ended, it stops as well.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// Listening must not keep a process from ending that has nothing left to do.
process.channel?.unref();
