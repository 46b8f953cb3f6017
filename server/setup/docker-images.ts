import type Dockerode from 'dockerode';
import type { Report } from './steps.ts';

export async function hasImage(docker: Dockerode, tag: string): Promise<boolean> {
  try {
    await docker.getImage(tag).inspect();
    return true;
  } catch (error) {
    if ((error as { statusCode?: number }).statusCode === 404) return false;
    throw error;
  }
}

type ProgressEvent = { stream?: string; status?: string; error?: string };

/** Waits for a build, a pull or an import. The engine answers 200 before it begins: a failure is an event in the
 *  stream, which the client library does not look for. */
export function followProgress(
  docker: Dockerode,
  stream: NodeJS.ReadableStream,
  report: Report,
): Promise<void> {
  let failure: string | undefined;
  const onProgress = ({ stream: text, status, error }: ProgressEvent) => {
    failure ??= error;
    const line = (text ?? status ?? '').trim();
    if (line) report(line);
  };
  return new Promise((resolve, reject) => {
    const onFinished = (error: Error | null) => {
      const reason = error ?? (failure === undefined ? null : new Error(failure));
      if (reason) reject(reason);
      else resolve();
    };
    docker.modem.followProgress(stream, onFinished, onProgress);
  });
}
