import type { SubmissionEvent } from '#contract/events.ts';

/** What the last event of a stream says, if that is a verdict. */
export const verdictOf = (event: SubmissionEvent | undefined) =>
  event?.type === 'verdict' ? event.verdict : undefined;
/** How many events of each type that is kept: the others are told as often as they are true. */
export const counts = (events: SubmissionEvent[]) =>
  Object.fromEntries(
    Object.entries(Object.groupBy(events.filter(isKept), ({ type }) => type)).map(([type, all]) => [
      type,
      all.length,
    ]),
  );

/** The next event for which `wanted` is true. */
export async function waitFor(
  events: AsyncGenerator<SubmissionEvent, number>,
  wanted: (event: SubmissionEvent) => boolean,
) {
  while (true) {
    const { value, done } = await events.next();
    if (done) throw new Error(`The stream was closed with ${value} before that`);
    if (wanted(value)) return value;
  }
}

function isKept({ type }: SubmissionEvent): boolean {
  return type !== 'queued' && type !== 'judging';
}
