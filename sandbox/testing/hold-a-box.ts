/** A judge that leases a box, says so, and stays until it is killed. */
import { openSandbox, openSession } from './real-sandbox.ts';

const sandbox = await openSandbox({ judgeId: process.argv[2] ?? '' });
await openSession(sandbox, 'def f(x):\n    return x');
console.log('holding');
setInterval(() => {}, 60_000);
