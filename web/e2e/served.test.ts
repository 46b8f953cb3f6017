import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { newVisitor, startBrowser } from './browser.ts';
import { judgeUrl } from './judge.ts';
import { openWithHelp } from './python-help.ts';
import { openProblem } from './solve-page.ts';

const slug = 'first-missing-positive';
const policy = {
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};
/** Of a smaller one nothing is to be gained. */
const smallestCompressed = 512;
let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test('what has a hash in its name is kept for ever, and comes compressed as the browser likes it', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  const paths = new Set<string>();
  page.context().on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/assets\/.*\.(js|css|wasm)$/.test(pathname)) paths.add(pathname);
  });
  await openWithHelp(page, slug);
  assert.ok(paths.size > 10, 'the editor and what helps with Python were fetched');
  for (const path of paths) {
    for (const encoding of ['br', 'gzip']) {
      const response = await fetch(judgeUrl() + path, { headers: { 'accept-encoding': encoding } });
      assert.equal(response.headers.get('cache-control'), 'public, max-age=31536000, immutable', path);
      const { byteLength } = await response.arrayBuffer();
      if (byteLength >= smallestCompressed)
        assert.equal(response.headers.get('content-encoding'), encoding, path);
    }
  }
  const { headers } = await fetch(`${judgeUrl()}/problems/${slug}`);
  assert.equal(headers.get('cache-control'), 'no-cache', 'the page that names them is asked for anew');
});

test('the policy of the page is as narrow as it can be', async () => {
  const { headers } = await fetch(`${judgeUrl()}/problems/${slug}`);
  const directives = (headers.get('content-security-policy') ?? '').split(';');
  for (const [name, value] of Object.entries(policy)) {
    assert.ok(directives.includes(`${name} ${value}`), `${name} ${value}: ${directives}`);
  }
});

test('a script that got into the page runs neither inline nor as a worker of a blob', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  // In a task of the page's own: what is evaluated for a test itself may do anything.
  const outcome = await page.evaluate(
    () =>
      new Promise<string[]>((tell) => {
        setTimeout(() => {
          const happened: string[] = [];
          const inline = document.createElement('script');
          inline.textContent = 'globalThis.ranInline = true';
          document.head.append(inline);
          if ('ranInline' in globalThis) happened.push('inline');
          const workerRan = new BroadcastChannel('blob worker');
          const source = 'new BroadcastChannel("blob worker").postMessage(1)';
          try {
            const worker = new Worker(URL.createObjectURL(new Blob([source])));
            worker.onerror = () => tell(happened);
            workerRan.onmessage = () => tell([...happened, 'worker']);
          } catch {
            tell(happened);
          }
        });
      }),
  );
  assert.deepEqual(outcome, []);
  assert.match(visitor.problems.join('\n'), /script-src/);
});
