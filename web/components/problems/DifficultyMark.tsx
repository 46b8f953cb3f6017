import classes from './DifficultyMark.module.css';

const words = ['', 'Very easy', 'Easy', 'Medium', 'Hard', 'Very hard'];

export function difficultyWord(difficulty: number): string {
  return words[difficulty] ?? `Level ${difficulty}`;
}

/** Five bars, as many filled as it is hard, and the word. */
export function DifficultyMark({ difficulty }: { difficulty: number }) {
  return (
    <span className={classes.mark}>
      <span className={classes.bars} aria-hidden>
        {[1, 2, 3, 4, 5].map((level) => (
          <span key={level} className={classes.bar} data-filled={level <= difficulty} />
        ))}
      </span>
      <span className={classes.word}>{difficultyWord(difficulty)}</span>
    </span>
  );
}
