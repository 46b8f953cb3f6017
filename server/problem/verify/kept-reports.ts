import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { VerifyReport } from '../verify.ts';

/** The last proof of each package, so that only what has changed is proven again. */
export type KeptReports = {
  find(slug: string, contentHash: string): Promise<VerifyReport | null>;
  keep(slug: string, contentHash: string, report: VerifyReport): Promise<void>;
};

const Kept = z.object({
  key: z.string(),
  provenAt: z.iso.datetime(),
  report: z.custom<VerifyReport>((report) => typeof report === 'object' && report !== null),
});

/** Proofs only: what failed may have failed for a reason that is gone, and its author wants to see it again. */
export function keptReports(folder: string, version: string): KeptReports {
  const fileOf = (slug: string) => join(folder, `${slug}.json`);
  const keyOf = (contentHash: string) =>
    createHash('sha256').update(`${version}\n${contentHash}`).digest('hex');
  return {
    async find(slug, contentHash) {
      const kept = await read(fileOf(slug));
      if (kept?.key !== keyOf(contentHash)) return null;
      return { ...kept.report, provenAt: kept.provenAt };
    },
    async keep(slug, contentHash, report) {
      if (report.differences.length > 0) return;
      await mkdir(folder, { recursive: true });
      const kept = { key: keyOf(contentHash), provenAt: new Date().toISOString(), report };
      await writeFile(fileOf(slug), JSON.stringify(kept));
    },
  };
}

/** A file that is not there, or was not written to its end, is no proof. */
async function read(file: string): Promise<z.infer<typeof Kept> | null> {
  try {
    return Kept.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}
