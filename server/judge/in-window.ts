/** One run under way in the box, and the next one's input already there. */
const window = 2;

/** Results in the order of the items, with the next item started before the caller has dealt with this one. */
export async function* inWindow<Item, Result>(
  items: Item[],
  start: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for (const item of items) {
    const run = start(item);
    // It is awaited below; when the caller stops before that, nobody wants to know how it ended.
    run.catch(() => {});
    underWay.push(run);
    if (underWay.length === window) yield await (underWay.shift() as Promise<Result>);
  }
  for (const run of underWay) yield await run;
}
