import { z } from 'zod';
import { type Message, ProtocolBreach } from './protocol.ts';
import type { Frame, RunOutcome } from './sandbox.ts';

const amount = z.number().nonnegative();

const outcomeHead = z.object({
  kind: z.literal('outcome'),
  id: z.number().int(),
  frame: z.string(),
  stop: z.enum(['cpu', 'wall', 'memory', 'output']).nullable(),
  exit: z.union([z.strictObject({ code: z.number().int() }), z.strictObject({ signal: z.string() })]),
  cpuMs: amount,
  wallMs: amount,
  memoryKiB: amount,
  outputCut: z.boolean(),
});

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export type Answer = { id: number; outcome: RunOutcome };

/** @throws ProtocolBreach */
export function readOutcome({ head, blobs }: Message): Answer {
  const parsed = outcomeHead.safeParse(head);
  const [payload, stdout, stderr] = blobs;
  if (!parsed.success) throw new ProtocolBreach(`an outcome with a wrong ${wrongFields(parsed.error)}`);
  if (blobs.length !== 3 || !payload || !stdout || !stderr) {
    throw new ProtocolBreach('an outcome without its parts');
  }
  const { id, stop, exit, cpuMs, wallMs, memoryKiB, outputCut, frame } = parsed.data;
  return {
    id,
    outcome: {
      frame: readFrame(frame, payload),
      stop,
      exit,
      cpuMs,
      wallMs,
      memoryKiB,
      stdout: stdout.toString('utf8'),
      stderr: stderr.toString('utf8'),
      outputCut,
    },
  };
}

const wrongFields = ({ issues }: z.ZodError): string =>
  issues.map(({ path }) => path.join('.') || 'head').join(', ');

/** The runner says `ok`, `missing`, or what is wrong with the bytes that it found. */
function readFrame(status: string, payload: Buffer): Frame {
  if (status === 'missing') return { status };
  if (status !== 'ok') return { status: 'malformed', reason: status };
  try {
    return { status, payload: strict.decode(payload) };
  } catch {
    return { status: 'malformed', reason: 'not UTF-8' };
  }
}
