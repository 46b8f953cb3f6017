import type { Comparable } from './comparable.ts';

type Case = Comparable['cases'][number];

const mostNamed = 20;
const longestAnswer = 80;

/** Cases that came, went, got another name, input or answer; by group and name. */
export function caseChanges(before: Case[], after: Case[]): string[] {
  const was = new Map(before.map((one) => [placeOf(one), one]));
  const is = new Map(after.map((one) => [placeOf(one), one]));
  const gone = before.filter((one) => !is.has(placeOf(one)));
  const come = after.filter((one) => !was.has(placeOf(one)));
  const renamed = come.flatMap((one) => {
    const from = gone.find((other) => sameContent(other, one));
    return from ? [{ from, to: one }] : [];
  });
  const moved = new Set(renamed.flatMap(({ from, to }) => [from, to]));
  const kept = after.flatMap((to) => {
    const from = was.get(placeOf(to));
    return from ? [{ from, to }] : [];
  });
  return [
    ...named('removed', gone.filter((one) => !moved.has(one)).map(quoted)),
    ...named('added', come.filter((one) => !moved.has(one)).map(quoted)),
    ...named(
      'renamed or moved',
      renamed.map(({ from, to }) => `${quoted(from)} → ${quoted(to)}`),
    ),
    ...named(
      'with another input',
      kept.filter(({ from, to }) => from.input !== to.input).map(({ to }) => quoted(to)),
    ),
    ...named('with another answer', kept.filter(otherAnswer).map(answers)),
    ...orderChange(kept),
  ];
}

const placeOf = ({ group, name }: Case) => `${group}\n${name}`;
const quoted = ({ group, name }: Case) => `"${name}" of group ${group}`;
const sameContent = (a: Case, b: Case) => a.input === b.input && a.answer === b.answer;
const otherAnswer = ({ from, to }: { from: Case; to: Case }) =>
  from.input === to.input && from.answer !== to.answer;

function answers({ from, to }: { from: Case; to: Case }): string {
  return `${quoted(to)}: ${cut(from.answer)} → ${cut(to.answer)}`;
}

function orderChange(kept: { from: Case; to: Case }[]): string[] {
  const ordinals = kept.map(({ from }) => from.ordinal);
  const ascends = ordinals.every((ordinal, i) => i === 0 || ordinal > (ordinals[i - 1] ?? 0));
  return ascends ? [] : ['cases in another order'];
}

function named(what: string, names: string[]): string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, mostNamed).map((name) => `  ${name}`);
  const rest = names.length > mostNamed ? [`  … ${names.length - mostNamed} more`] : [];
  const count = names.length === 1 ? '1 case' : `${names.length} cases`;
  return [[`${count} ${what}:`, ...shown, ...rest].join('\n')];
}

function cut(text: string): string {
  const line = text.replaceAll('\n', '; ');
  return line.length > longestAnswer ? `${line.slice(0, longestAnswer)}…` : line || 'none';
}
