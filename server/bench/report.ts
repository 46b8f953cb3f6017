import type { JudgeFigures, RivalFigures } from './measure.ts';

export type BenchResult = {
  takenAt: string;
  machine: {
    cores: number;
    cpu: string;
    docker: string;
    node: string;
    pythonOfTheBox: string;
    pythonOfTheHost: string;
  };
  judge: JudgeFigures;
  rivals: RivalFigures[];
};

/** What has to hold, with the figure that says whether it does. */
export type Mark = { what: string; figure: string; reached: boolean };

export function listMarks({ judge, rivals }: BenchResult): Mark[] {
  const times = (name: string, atLeast: number): Mark => {
    const rival = rivals.find((one) => one.name === name);
    const ratio = (rival?.verdictMs.p50 ?? 0) / judge.verdictMs.p50;
    return {
      what: `to the verdict (p50) at least ${atLeast} times faster than ${name}`,
      figure: `${ratio.toFixed(1)} times`,
      reached: ratio >= atLeast,
    };
  };
  const under = (what: string, ms: number, limit: number): Mark => ({
    what: `${what} (p50) under ${limit} ms`,
    figure: `${ms.toFixed(1)} ms`,
    reached: ms < limit,
  });
  return [
    times('docker run per case', 10),
    times('docker run per submission', 3),
    under('first case', judge.firstCaseMs.p50, 40),
    under("the judge's own overhead", judge.overheadMs.p50, 30),
  ];
}

/** The tables as Markdown: for the terminal, and for the README as they are. */
export function describe(result: BenchResult): string {
  const { judge, rivals, machine } = result;
  const own = {
    name: '**Touchstone**',
    verdictMs: judge.verdictMs,
    cpuMs: judge.saturation.cpuMsPerSubmission,
  };
  const rows = [own, ...rivals.map((rival) => ({ ...rival, cpuMs: rival.cpuMsPerSubmission }))];
  return [
    `Measured on ${machine.cores} cores (${machine.docker}, Node ${machine.node}; Python ${machine.pythonOfTheBox} in the boxes, ${machine.pythonOfTheHost} on the host).`,
    '',
    '| 20 cases, one submission | to the verdict, p50 | p95 | against Touchstone | CPU |',
    '|---|--:|--:|--:|--:|',
    ...rows.map(({ name, verdictMs, cpuMs }) =>
      row(
        name,
        ms(verdictMs.p50),
        ms(verdictMs.p95),
        `${(verdictMs.p50 / judge.verdictMs.p50).toFixed(1)} ×`,
        ms(cpuMs),
      ),
    ),
    '',
    '| Touchstone, from POST over HTTP to the WebSocket | p50 | p95 |',
    '|---|--:|--:|',
    row('first case', ms(judge.firstCaseMs.p50), ms(judge.firstCaseMs.p95)),
    row('verdict', ms(judge.verdictMs.p50), ms(judge.verdictMs.p95)),
    row('the same without queue, database and socket', ms(judge.sandboxMs.p50), ms(judge.sandboxMs.p95)),
    row('so those three cost', ms(judge.overheadMs.p50), ms(judge.overheadMs.p95)),
    '',
    `At saturation (${judge.saturation.clients} clients): ${judge.saturation.submissionsPerSecond.toFixed(1)} submissions per second.`,
  ].join('\n');
}

function row(...cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function ms(figure: number): string {
  return figure >= 1000 ? `${(figure / 1000).toFixed(2)} s` : `${figure.toFixed(figure < 100 ? 1 : 0)} ms`;
}
