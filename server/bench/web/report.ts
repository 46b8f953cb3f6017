import type { Visit } from './visit.ts';
import type { ListVisit } from './visit-list.ts';

export type WebBenchResult = {
  takenAt: string;
  machine: string;
  cold: Visit[];
  cached: Visit[];
  list: { cold: ListVisit[]; cached: ListVisit[] };
};

type Mark = { what: string; figure: number; limit: number; unit: string; reached: boolean };

const second = 1000;

/** What the page has promised, each by its median unless it says otherwise. */
export function marksOf({ cold, cached, list }: WebBenchResult): Mark[] {
  const keys = [...cold, ...cached].flatMap(({ keyMs }) => keyMs);
  const scriptKiB = Math.max(...cold.map(({ initialScriptBytes }) => initialScriptBytes)) / 1024;
  return [
    ...times('cold', cold),
    ...times('cached', cached),
    mark('main thread for a key press, median', at(keys, 50), 16, 'ms'),
    mark('main thread for a key press, p95', at(keys, 95), 50, 'ms'),
    mark('initial JavaScript, compressed, before the editor', scriptKiB, 150, 'KiB'),
    ...listMarks(list),
  ];
}

function times(how: string, visits: Visit[]): Mark[] {
  const median = (pick: (visit: Visit) => number) => at(visits.map(pick), 50);
  return [
    mark(
      `text readable, ${how}`,
      median(({ textMs }) => textMs),
      second,
      'ms',
    ),
    mark(
      `code visible, ${how}`,
      median(({ codeMs }) => codeMs),
      second,
      'ms',
    ),
    mark(
      `editor ready, ${how}`,
      median(({ editorMs }) => editorMs),
      second,
      'ms',
    ),
    mark(
      `first completion after that, ${how}`,
      median(({ completionMs }) => completionMs),
      second,
      'ms',
    ),
  ];
}

function listMarks({ cold, cached }: WebBenchResult['list']): Mark[] {
  const rows = (visits: ListVisit[]) =>
    at(
      visits.map(({ rowsMs }) => rowsMs),
      50,
    );
  const keys = [...cold, ...cached].flatMap(({ keyMs }) => keyMs);
  return [
    mark('2,000 problems: the first can be read, cold', rows(cold), second, 'ms'),
    mark('2,000 problems: the first can be read, cached', rows(cached), second, 'ms'),
    mark('2,000 problems: main thread for a key of the search, median', at(keys, 50), 16, 'ms'),
    mark('2,000 problems: main thread for a key of the search, p95', at(keys, 95), 50, 'ms'),
  ];
}

function mark(what: string, figure: number, limit: number, unit: string): Mark {
  return { what, figure, limit, unit, reached: figure <= limit };
}

function at(figures: number[], percent: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** The page of docs: what was promised and what was measured, then every visit. */
export function describeWeb(result: WebBenchResult): string {
  const rows = marksOf(result).map(
    ({ what, figure, limit, unit, reached }) =>
      `| ${what} | ${shown(figure)} ${unit} | ${limit} ${unit} | ${reached ? 'yes' : '**no**'} |`,
  );
  const visits = (['cold', 'cached'] as const).flatMap((how) =>
    result[how].map(
      ({ textMs, codeMs, editorMs, completionMs, keyMs }) =>
        `| ${how} | ${[textMs, codeMs, editorMs, completionMs, at(keyMs, 50), at(keyMs, 95)].map(shown).join(' | ')} |`,
    ),
  );
  return [
    '# How quick the pages are',
    '',
    `Measured by \`npm run bench:web\` in Chromium on ${result.takenAt.slice(0, 10)}: ${result.machine}.`,
    'Cold is a browser that has never been there, with a window at rest; cached is its second visit. Times are',
    'medians, from the start of the navigation, with server and browser on one machine. The work for a key press is what',
    'handles it and the frame that shows it, without the time that the browser waits for that frame.',
    '',
    '| what | measured | mark | reached |',
    '|---|---|---|---|',
    ...rows,
    '',
    '## Every visit of the solve page, in ms',
    '',
    '| | text | code | editor | completion | key, median | key, p95 |',
    '|---|---|---|---|---|---|---|',
    ...visits,
    '',
  ].join('\n');
}

function shown(figure: number): string {
  return figure < 100 ? figure.toFixed(1) : figure.toFixed(0);
}
