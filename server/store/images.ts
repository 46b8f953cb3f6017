import { eq } from 'drizzle-orm';
import type { BuiltImage } from '../problem/images.ts';
import type { Db } from './db.ts';
import { images } from './schema-of-images.ts';

/** Those that are there already stay: their name is their content. */
export async function saveImages(db: Db, built: BuiltImage[]): Promise<void> {
  for (const image of built) await db.insert(images).values(image).onConflictDoNothing();
}

export async function findImage(db: Db, name: string): Promise<Buffer | undefined> {
  const [row] = await db.select({ bytes: images.bytes }).from(images).where(eq(images.name, name));
  return row?.bytes;
}
