import type { Attack } from './attack.ts';
import { type AttackClass, attackClasses } from './classes.ts';

/** How often an attack got its verdict and left nothing behind: alone, and side by side with another. */
export type Held = { alone: boolean; beside: boolean };

const preface = `# Attacks

Every class of attack that we know of, with hostile programs for each. They run through the whole judge (API, queue, judge, box,
event stream) as part of \`npm test\`, alone and in pairs side by side. An attack has held when it got a verdict that it is
declared with, an honest submission in the same pool was accepted at once, and nothing was left in the box: no process, file,
mount or IPC object, no memory. This page is written by the suite (\`sandbox/attacks\`), which fails while it differs.

AC: judged on its answers only, without any effect. WA, TLE, MLE, OLE, RE, CE: the learner is told so.
`;

/** The page, from what a run of the suite has shown. */
export function renderTable(attacks: readonly Attack[], held: ReadonlyMap<Attack, Held>): string {
  const families = Object.entries(Object.groupBy(attackClasses, ({ family }) => family));
  const parts = families.map(([family, classes = []]) => {
    const rows = classes.map((one) => renderRow(one, attacks, held));
    return `\n## ${family}\n\n${header}\n${rows.join('\n')}\n`;
  });
  return `${preface}${parts.join('')}\n${attackClasses.length} classes, ${attacks.length} programs.\n`;
}

const header =
  '| class | what is tried | programs | verdict | held alone | held side by side |\n|---:|---|---:|---|---:|---:|';

function renderRow(one: AttackClass, attacks: readonly Attack[], held: ReadonlyMap<Attack, Held>): string {
  const own = attacks.filter((attack) => attack.class === one.number);
  const verdicts = [...new Set(own.flatMap((attack) => attack.verdicts))].join(', ');
  const count = (key: keyof Held) => own.filter((attack) => held.get(attack)?.[key]).length;
  const cells = [
    one.number,
    one.title.replaceAll('<', '&lt;'),
    own.length,
    verdicts,
    count('alone'),
    count('beside'),
  ];
  return `| ${cells.join(' | ')} |`;
}
