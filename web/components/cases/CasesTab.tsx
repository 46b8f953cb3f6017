import { Button } from '@mantine/core';
import { IconPlus, IconRestore } from '@tabler/icons-react';
import { maxOwnCases } from '#contract/submission-limits.ts';
import { useSolve } from '../solve/SolveContext.ts';
import { CaseForm } from './CaseForm.tsx';
import classes from './CasesTab.module.css';

/** What Run judges: the problem's shown cases to begin with, the learner's own once they are changed. */
export function CasesTab() {
  const { cases } = useSolve();
  const { own, errors, changed } = cases;
  const selected = own.cases.find((one) => one.key === own.selected) ?? own.cases[0];
  return (
    <div className={classes.tab}>
      <nav className={classes.list} aria-label="Cases">
        {own.cases.map((one, index) => (
          <button
            key={one.key}
            type="button"
            className={classes.chip}
            aria-pressed={one.key === selected?.key}
            data-wrong={errors.has(one.key)}
            onClick={() => cases.select(one.key)}
          >
            <span className={classes.name}>{one.name.trim() || `Case ${index + 1}`}</span>
            {errors.has(one.key) && <span className={classes.wrong}>not valid</span>}
          </button>
        ))}
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          disabled={own.cases.length >= maxOwnCases}
          onClick={() => cases.add()}
        >
          Add case
        </Button>
        {changed && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            c="var(--ts-ink-dim)"
            leftSection={<IconRestore size={14} />}
            onClick={cases.reset}
          >
            Reset cases
          </Button>
        )}
      </nav>
      {selected && <CaseForm key={selected.key} one={selected} />}
    </div>
  );
}
