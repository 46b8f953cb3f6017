import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { Config } from '../config.ts';
import { buildPreview } from '../problem/author/preview.ts';
import { brokenPage, previewPage } from '../problem/author/preview-page.ts';
import { PackageError } from '../problem/package-error.ts';
import { readPackageFiles } from '../problem/package-files.ts';
import { createSteps, SetupFailure } from '../setup/steps.ts';
import { chooseSlugs } from './choose-slugs.ts';
import { openSandbox } from './open-sandbox.ts';

type PreviewCommand = { html: string | undefined; port: number; signal: AbortSignal };

/** Shows a problem as learners see it: in a file, or on a port of this machine until it is stopped. → exit status */
export async function previewProblem(
  config: Config,
  slug: string,
  { html, port, signal }: PreviewCommand,
): Promise<number> {
  await chooseSlugs(config.problemsDir, [slug]);
  const steps = createSteps(process.stderr);
  await using sandbox = await openSandbox({ ...config, boxes: 1 }, steps);
  if (html === undefined) return await servePreview(config.problemsDir, slug, sandbox, port, signal);
  const files = await readPackageFiles(config.problemsDir, slug).catch(asFailure);
  const preview = await steps.run(slug, () => buildPreview(files, sandbox, signal).catch(asFailure));
  await writeFile(html, previewPage(preview, { slug }));
  return 0;
}

function asFailure(error: Error): never {
  throw error instanceof PackageError ? new SetupFailure(error.message) : error;
}

async function servePreview(
  folder: string,
  slug: string,
  sandbox: Sandbox,
  port: number,
  signal: AbortSignal,
): Promise<number> {
  let made: { state: string; page: Promise<string> } | undefined;
  const pageOf = async () => {
    const state = await stateOf(folder, slug);
    // Whoever asks while it is being built waits for the same.
    if (made?.state !== state) made = { state, page: render(folder, slug, sandbox, state) };
    return made.page.catch((error) => {
      made = undefined;
      throw error;
    });
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.url === '/state') return response.end(await stateOf(folder, slug));
    if (request.url !== '/') return response.writeHead(404).end('There is only one page here.\n');
    const page = await pageOf();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    return response.end(page);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  console.log(`${slug} is shown at http://127.0.0.1:${(server.address() as AddressInfo).port}/ until Ctrl-C`);
  if (!signal.aborted) await once(signal, 'abort');
  server.close();
  server.closeAllConnections();
  return 0;
}

/** Another word whenever anything in the package is another. */
async function stateOf(folder: string, slug: string): Promise<string> {
  return readPackageFiles(folder, slug).then(
    ({ contentHash }) => contentHash,
    (error: Error) => error.message,
  );
}

async function render(folder: string, slug: string, sandbox: Sandbox, state: string): Promise<string> {
  try {
    const files = await readPackageFiles(folder, slug);
    return previewPage(await buildPreview(files, sandbox), { slug, state });
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return brokenPage(error.message, { slug, state });
  }
}
