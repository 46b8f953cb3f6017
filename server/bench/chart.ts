import type { BenchResult } from './report.ts';

const width = 720;
const barHeight = 26;
const gap = 14;
const left = 210;
const top = 54;
const right = 110;

/** A bar for each way to judge, on a logarithmic axis: the slowest is a hundred times the fastest. */
export function drawChart({ judge, rivals, machine }: BenchResult): string {
  const bars = [
    { name: 'Touchstone', ms: judge.verdictMs.p50, own: true },
    ...rivals.map(({ name, verdictMs }) => ({ name, ms: verdictMs.p50, own: false })),
  ].toSorted((a, b) => a.ms - b.ms);
  const height = top + bars.length * (barHeight + gap) + 10;
  const most = Math.max(...bars.map(({ ms }) => ms));
  const scale = (ms: number) => (Math.log10(ms / 10) / Math.log10(most / 10)) * (width - left - right);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif">`,
    '<title>Time to the verdict on 20 cases</title>',
    `<rect width="${width}" height="${height}" rx="10" fill="#fbfaf7"/>`,
    `<text x="20" y="32" font-size="16" font-weight="600" fill="#23211c">To the verdict on 20 cases, median, ${machine.cores} cores (logarithmic)</text>`,
    ...bars.map(({ name, ms, own }, index) => {
      const y = top + index * (barHeight + gap);
      const length = Math.max(4, scale(ms));
      const text = ms >= 1000 ? `${(ms / 1000).toFixed(2)} s` : `${ms.toFixed(0)} ms`;
      return [
        `<text x="${left - 12}" y="${y + 18}" text-anchor="end" font-size="13" fill="#23211c">${name}</text>`,
        `<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="${barHeight}" rx="4" fill="${own ? '#0f766e' : '#a8a29a'}"/>`,
        `<text x="${(left + length + 8).toFixed(1)}" y="${y + 18}" font-size="13" font-weight="600" fill="#23211c">${text}</text>`,
      ].join('\n');
    }),
    '</svg>',
    '',
  ].join('\n');
}
