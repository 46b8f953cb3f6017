import type { Sandbox } from '#sandbox/sandbox.ts';
import { PackageError } from '../package-error.ts';
import type { Draft } from './convert/draft.ts';
import { type GivenReference, withReference } from './convert/given-reference.ts';
import { leaveOutRefused } from './convert/leave-out-rest.ts';
import { convertPackage } from './convert.ts';
import { ImportError } from './import-error.ts';
import { type Entry, Ledger } from './ledger.ts';
import type { ProveOptions } from './prove/choose-reference.ts';
import { type Proven, proveConverted } from './prove.ts';
import type { Source } from './source/source.ts';

export type ImportReport = {
  slug: string;
  /** Null where a package was made of it. */
  failure: string | null;
  /** Null where nothing was. */
  proven: Proven | null;
  entries: Entry[];
};

export type Imported = {
  report: ImportReport /** Empty where nothing came of it. */;
  files: Map<string, Buffer>;
};

/**
 * A package of ours out of somebody else's, with a report that accounts for each file of it, and of the `reference` that
 * was given. @throws BoxFailure
 */
export async function importPackage(
  source: Source,
  slug: string,
  sandbox: Sandbox,
  { reference, ...options }: ProveOptions & { reference?: GivenReference | null },
): Promise<Imported> {
  const given = reference ? withReference(source, reference) : { source, path: null };
  const ledger = new Ledger([...given.source.files.keys(), ...source.refused.keys()]);
  const draft: Draft = { slug, source: given.source, ledger, files: new Map() };
  try {
    const proven = await proveConverted(convertPackage(draft, given.path), sandbox, options);
    return { report: { slug, failure: null, proven, entries: ledger.entries() }, files: draft.files };
  } catch (error) {
    if (!(error instanceof ImportError || error instanceof PackageError)) throw error;
    leaveOutRefused(draft);
    ledger.giveUp();
    return {
      report: { slug, failure: error.message, proven: null, entries: ledger.entries() },
      files: new Map(),
    };
  }
}
