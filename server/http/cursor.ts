import { z } from 'zod';
import { HttpError } from './errors.ts';

type Place = { createdAt: Date; id: string };

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** Where a page ended, as text that only we need to understand. */
export function writeCursor({ createdAt, id }: Place): string {
  return Buffer.from(JSON.stringify([createdAt.toISOString(), id])).toString('base64url');
}

/** @throws HttpError 400 for what writeCursor did not write */
export function readCursor(text: string): Place {
  try {
    const [createdAt, id] = Cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return { createdAt: new Date(createdAt), id };
  } catch {
    throw new HttpError(400, 'invalid-cursor', 'This cursor is not the "next" of a page', [
      { path: 'cursor', message: 'Give the "next" of the page before, unchanged' },
    ]);
  }
}
