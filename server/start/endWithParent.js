// Loaded before a program that the launcher runs: it ends when the launcher dies, whatever the launcher died of.
import { isMainThread } from 'node:worker_threads';

const patience = 30_000;

// Programs hand their own flags, and so this file, on to what they start in turn; those have their own parents.
const ours = process.env.LINCHPIN_LAUNCHER === String(process.ppid);

if (isMainThread && ours && process.channel) {
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    // A program that is stuck must not outlive its launcher either.
    setTimeout(() => process.exit(1), patience).unref();
  });
  // The channel alone is no reason to go on running.
  process.channel.unref();
}
