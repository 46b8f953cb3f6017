import type { Comparable } from './comparable.ts';
import { sortedJson } from './sorted-json.ts';

type Group = Comparable['groups'][number];

/** Groups that came, went, or are judged otherwise. */
export function groupChanges(before: Comparable, after: Comparable): string[] {
  const was = new Map(before.groups.map((group) => [group.name, group]));
  const is = new Map(after.groups.map((group) => [group.name, group]));
  const both = after.groups.filter(({ name }) => was.has(name));
  const order = both.map(({ name }) => name).join(', ');
  const orderBefore = before.groups.map(({ name }) => name).filter((name) => is.has(name));
  return [
    ...before.groups
      .filter(({ name }) => !is.has(name))
      .map((group) => `group ${group.name}: removed, with all its cases`),
    ...after.groups
      .filter(({ name }) => !was.has(name))
      .map((group) => `group ${group.name}: new, ${group.visibility}`),
    ...(orderBefore.join(', ') === order
      ? []
      : [`the order of groups: ${orderBefore.join(', ')} → ${order}`]),
    ...both.flatMap((group) => oneGroup(was.get(group.name) ?? group, group, before, after)),
  ];
}

function oneGroup(was: Group, is: Group, before: Comparable, after: Comparable): string[] {
  const { name } = is;
  const changes: [string, string, string][] = [
    ['visibility', was.visibility, is.visibility],
    ['message', was.message ?? '', is.message ?? ''],
    ['limits', limitsOf(before, name), limitsOf(after, name)],
    ['check', checksOf(before, name), checksOf(after, name)],
  ];
  return changes
    .filter(([, from, to]) => from !== to)
    .map(([what, from, to]) => `group ${name}, ${what}: ${from || 'none'} → ${to || 'none'}`);
}

function limitsOf({ cases }: Comparable, group: string): string {
  const limits = cases.filter((one) => one.group === group).map((one) => inWords(one.limits));
  return [...new Set(limits)].join(' and ');
}

function inWords(limits: Record<string, number>): string {
  const { cpuMs, memoryKiB, outputBytes, timesReference } = limits;
  const time = timesReference ? `${timesReference} times the reference, at least ${cpuMs} ms` : `${cpuMs} ms`;
  return `${time}, ${Math.round((memoryKiB ?? 0) / 1024)} MiB of memory, ${outputBytes} bytes of output`;
}

/** A checker of the author's own is told by its source, which is compared line by line. */
function checksOf({ cases }: Comparable, group: string): string {
  const checks = cases.filter((one) => one.group === group).map(({ check }) => checkOf(check));
  return [...new Set(checks)].join(' and ');
}

function checkOf(check: unknown): string {
  const text = sortedJson(check);
  return text.includes('"kind":"python"') ? 'a checker of its own' : text;
}
