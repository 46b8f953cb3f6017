import { z } from 'zod';
import { ApiError } from '#contract/errors.ts';
import { ImageParams } from '#contract/problems.ts';
import { imageTypes } from '../problem/images.ts';
import { findImage } from '../store/images.ts';
import { HttpError } from './errors.ts';
import type { App, Services } from './route.ts';

/** Opened by itself an SVG is a page of our origin: it may draw, and nothing else. */
const drawsOnly = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

/** Images of statements and editorials, from the database: a web half has no packages. */
export function imageRoutes(app: App, { database }: Services): void {
  app.get(
    '/api/images/:name',
    {
      schema: {
        summary: 'An image of a statement; its name is its content, so it never changes',
        tags: ['problems'],
        params: ImageParams,
        response: { 200: z.instanceof(Buffer).describe('The image'), 404: ApiError },
      },
    },
    async (request, reply) => {
      const { name } = request.params;
      const bytes = await findImage(database, name);
      if (!bytes) throw new HttpError(404, 'unknown-image', `There is no image called "${name}"`);
      return reply
        .header('content-type', imageTypes[name.split('.')[1] ?? ''] ?? 'application/octet-stream')
        .header('content-security-policy', drawsOnly)
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(bytes);
    },
  );
}
