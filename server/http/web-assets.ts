import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { App } from './route.ts';

const yearSeconds = 365 * 24 * 3600;

/** The built web app: hashed files for ever, everything else asked again each time; any page is index.html, or solve.html, which
 *  is the same with the solve page's scripts named in it. */
export async function webAssets(app: App, root: string): Promise<void> {
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(
      `The web app is not built: there is no ${join(root, 'index.html')}. Run "npm start" once`,
    );
  }
  await app.register(fastifyStatic, {
    root,
    preCompressed: true,
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders(response, path) {
      const hashed = path.startsWith(join(root, 'assets'));
      response.header('cache-control', hashed ? `public, max-age=${yearSeconds}, immutable` : 'no-cache');
    },
  });
  app.get<{ Params: { slug: string } }>(
    '/problems/:slug',
    { schema: { hide: true } },
    ({ params }, reply) => {
      // What the page will ask for first, so that the browser asks before it has the script that does.
      const api = `/api/problems/${encodeURIComponent(params.slug)}`;
      return reply.header('link', `<${api}>; rel=preload; as=fetch; crossorigin`).sendFile('solve.html');
    },
  );
  for (const page of ['/', '/problems', '/problems/*']) {
    app.get(page, { schema: { hide: true } }, (_request, reply) => reply.sendFile('index.html'));
  }
}
