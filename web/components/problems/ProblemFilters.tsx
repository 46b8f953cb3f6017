import { CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { difficultyWord } from './DifficultyMark.tsx';
import { type ProblemFilter, problemStates } from './filter-problems.ts';
import classes from './ProblemFilters.module.css';

type Props = { filter: ProblemFilter; tags: string[]; onChange: (filter: ProblemFilter) => void };

const stateWords = { new: 'New', attempted: 'Attempted', solved: 'Solved' };

export function ProblemFilters({ filter, tags, onChange }: Props) {
  const change = (part: Record<keyof ProblemFilter, unknown> | object) =>
    onChange(Object.fromEntries(Object.entries({ ...filter, ...part }).filter(([, value]) => value)));
  return (
    <search className={classes.filters}>
      <TextInput
        aria-label="Search problems"
        placeholder="Search by title or tag"
        className={classes.search}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          filter.q ? (
            <CloseButton size="sm" aria-label="Clear the search" onClick={() => change({ q: '' })} />
          ) : null
        }
        value={filter.q ?? ''}
        onChange={(event) => change({ q: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label="Difficulty"
        value={filter.difficulty ?? ''}
        data={[
          { value: '', label: 'Any difficulty' },
          ...[1, 2, 3, 4, 5].map((level) => ({ value: String(level), label: difficultyWord(level) })),
        ]}
        onChange={(event) => change({ difficulty: Number(event.currentTarget.value) })}
      />
      <NativeSelect
        aria-label="Tag"
        value={filter.tag ?? ''}
        data={[{ value: '', label: 'Any tag' }, ...tags]}
        onChange={(event) => change({ tag: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label="State"
        value={filter.state ?? ''}
        data={[
          { value: '', label: 'Any state' },
          ...problemStates.map((state) => ({ value: state, label: stateWords[state] })),
        ]}
        onChange={(event) => change({ state: event.currentTarget.value })}
      />
    </search>
  );
}
