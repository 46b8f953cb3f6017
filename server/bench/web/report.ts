import { percentile } from '../statistics.ts';
import type { KeptFigures, KeyTimes } from './kept-figures.ts';
import type { Visit } from './visit.ts';
import type { ListVisit } from './visit-list.ts';

export type WebBenchResult = {
  takenAt: string;
  machine: string;
  solve: KeptFigures<Visit>;
  list: KeptFigures<ListVisit>;
};

type Mark = { what: string; figure: number; limit: number; unit: string; reached: boolean };

const moments = {
  textMs: 'text readable',
  codeMs: 'code visible',
  editorMs: 'editor ready',
  completionMs: 'first completion after that',
} as const;

/** What the page has promised, each by its median unless it says otherwise. */
export function marksOf({ solve, list }: WebBenchResult): Mark[] {
  const scriptKiB = Math.max(...solve.cold.map(({ initialScriptBytes }) => initialScriptBytes)) / 1024;
  return [
    ...solveMarks('cold', solve.cold),
    ...solveMarks('cached', solve.cached),
    ...keyMarks('main thread for a key press', solve.keys),
    mark('initial JavaScript, compressed, before the editor', scriptKiB, 150, 'KiB'),
    ...listMarks('cold', list.cold),
    ...listMarks('cached', list.cached),
    ...keyMarks('2,000 problems: main thread for a key of the search', list.keys),
  ];
}

function solveMarks(how: string, visits: WebBenchResult['solve']['cold']): Mark[] {
  return (Object.keys(moments) as (keyof typeof moments)[]).map((moment) =>
    withinSecond(
      `${moments[moment]}, ${how}`,
      visits.map((visit) => visit[moment]),
    ),
  );
}

function listMarks(how: string, visits: WebBenchResult['list']['cold']): Mark[] {
  const times = visits.map(({ rowsMs }) => rowsMs);
  return [withinSecond(`2,000 problems: the first can be read, ${how}`, times)];
}

function keyMarks(what: string, { medianMs, p95Ms }: KeyTimes): Mark[] {
  return [mark(`${what}, median`, medianMs, 16, 'ms'), mark(`${what}, p95`, p95Ms, 50, 'ms')];
}

function withinSecond(what: string, timesMs: number[]): Mark {
  return mark(what, percentile(timesMs, 50), 1000, 'ms');
}

function mark(what: string, figure: number, limit: number, unit: string): Mark {
  return { what, figure, limit, unit, reached: figure <= limit };
}

/** The page of docs: what was promised and what was measured, then every visit. */
export function describeWeb(result: WebBenchResult): string {
  const rows = marksOf(result).map(
    ({ what, figure, limit, unit, reached }) =>
      `| ${what} | ${shown(figure)} ${unit} | ${limit} ${unit} | ${reached ? 'yes' : '**no**'} |`,
  );
  const visits = (['cold', 'cached'] as const).flatMap((how) =>
    result.solve[how].map(
      ({ textMs, codeMs, editorMs, completionMs, keys }) =>
        `| ${how} | ${[textMs, codeMs, editorMs, completionMs, keys.medianMs, keys.p95Ms].map(shown).join(' | ')} |`,
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
