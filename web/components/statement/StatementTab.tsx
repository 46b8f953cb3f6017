import { formatMemory, formatTime, plural } from '../../ui/format.ts';
import { DifficultyMark } from '../problems/DifficultyMark.tsx';
import { useSolve } from '../solve/SolveContext.ts';
import { RichText } from './RichText.tsx';
import classes from './StatementTab.module.css';

export function StatementTab() {
  const { problem } = useSolve();
  return (
    <article className={classes.tab}>
      <header className={classes.head}>
        <h2 className={classes.title}>{problem.title}</h2>
        <div className={classes.facts}>
          <DifficultyMark difficulty={problem.difficulty} />
          {problem.tags.map((tag) => (
            <span key={tag} className={classes.tag}>
              {tag}
            </span>
          ))}
        </div>
      </header>
      <RichText html={problem.statementHtml} />
      <JudgedOn />
    </article>
  );
}

const visibilityWords = {
  shown: 'shown before you submit',
  on_fail: 'shown once one fails',
  hidden: 'never shown',
};

/** How it will be judged: nobody should have to guess the limits. */
function JudgedOn() {
  const { limits, groups, signature } = useSolve().problem;
  return (
    <section className={classes.judged} aria-labelledby="judged-on">
      <h3 id="judged-on">How it is judged</h3>
      <pre className={classes.signature}>{signature}</pre>
      <p>
        Each case may use {formatTime(limits.cpuMs)} of CPU time
        {limits.timesReference !== null && (
          <> (large ones up to {limits.timesReference} times what our own solution takes on this machine)</>
        )}{' '}
        and {formatMemory(limits.memoryKiB)} of memory, and print {formatMemory(limits.outputBytes / 1024)}.
      </p>
      <ul>
        {groups.map((group) => (
          <li key={group.name}>
            <strong>{group.name}</strong>: {plural(group.cases, 'case')}, {visibilityWords[group.visibility]}
          </li>
        ))}
      </ul>
    </section>
  );
}
