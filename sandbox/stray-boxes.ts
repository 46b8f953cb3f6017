import { type Docker, ENGINE_PATIENCE_MS, JUDGE_LABEL, nameOf, removeContainer } from './docker.ts';

/** Removes the boxes of judges that are dead. A box ends with its judge's connection, so what is found here is what
 *  an engine that crashed has left, or a box that was made and never started. */
export function removeDeadBoxes(
  docker: Docker,
  isAlive: (judgeId: string) => boolean | Promise<boolean>,
): Promise<number> {
  return removeBoxes(docker, JUDGE_LABEL, async ({ judgeId }) => !(await isAlive(judgeId)));
}

/** Removes a judge's own boxes but for those that it knows by name: an engine that went away may have made one and
 *  not have lived to say so. */
export function removeUnknownBoxes(
  docker: Docker,
  judgeId: string,
  known: ReadonlySet<string>,
): Promise<number> {
  return removeBoxes(docker, `${JUDGE_LABEL}=${judgeId}`, ({ name }) => !known.has(name));
}

async function removeBoxes(
  docker: Docker,
  label: string,
  mustGo: (box: { judgeId: string; name: string }) => boolean | Promise<boolean>,
): Promise<number> {
  const abortSignal = AbortSignal.timeout(ENGINE_PATIENCE_MS);
  const containers = await docker.listContainers({ all: true, filters: { label: [label] }, abortSignal });
  let removed = 0;
  for (const { Id, Labels } of containers) {
    if (!(await mustGo({ judgeId: Labels[JUDGE_LABEL] ?? '', name: nameOf(Id) }))) continue;
    await removeContainer(docker.getContainer(Id));
    removed += 1;
  }
  return removed;
}
