/** A program that takes its time to stop, or as argv says for ever, and says how far it is. */
import { runUntilStopped } from '../lifecycle.ts';

const stopMs = process.argv[2] === 'never' ? 60_000 : 500;

await runUntilStopped(async (stack) => {
  stack.defer(async () => {
    console.log('stopping');
    await new Promise((resolve) => setTimeout(resolve, stopMs));
    console.log('stopped');
  });
  // Something to stay alive for.
  setInterval(() => {}, 60_000);
  console.log('running');
});
