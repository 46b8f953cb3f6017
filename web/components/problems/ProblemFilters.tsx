import { CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { difficultyWord } from './DifficultyMark.tsx';

import classes from './ProblemFilters.module.css';
import { type ProblemFilter, problemOrders, stateFilters } from './problem-filter.ts';

type Props = {
  /** What stands in the search, before the list has followed. */
  typed: string;
  filter: ProblemFilter;
  tags: string[];
  onType: (text: string) => void;
  onChange: (part: { [Key in keyof ProblemFilter]?: ProblemFilter[Key] | undefined }) => void;
};

const stateWords = { unsolved: 'Unsolved', new: 'New', attempted: 'Attempted', solved: 'Solved' };
const orderWords = { easiest: 'Easiest first', hardest: 'Hardest first', title: 'By title' };

export function ProblemFilters({ typed, filter, tags, onType, onChange }: Props) {
  const search = useRef<HTMLInputElement>(null);
  useHotkeys([['/', () => search.current?.select()]]);
  return (
    <search className={classes.filters}>
      <TextInput
        ref={search}
        aria-label="Search problems"
        aria-keyshortcuts="/"
        placeholder="Search by title or tag ( / )"
        className={classes.search}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          typed ? <CloseButton size="sm" aria-label="Clear the search" onClick={() => onType('')} /> : null
        }
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <NativeSelect
        aria-label="Difficulty"
        value={filter.difficulty ?? ''}
        data={[
          { value: '', label: 'Any difficulty' },
          ...[1, 2, 3, 4, 5].map((level) => ({ value: String(level), label: difficultyWord(level) })),
        ]}
        onChange={(event) => onChange({ difficulty: Number(event.currentTarget.value) || undefined })}
      />
      <NativeSelect
        aria-label="Tag"
        value={filter.tag ?? ''}
        data={[{ value: '', label: 'Any tag' }, ...tags]}
        onChange={(event) => onChange({ tag: event.currentTarget.value || undefined })}
      />
      <NativeSelect
        aria-label="State"
        value={filter.state ?? ''}
        data={[
          { value: '', label: 'Any state' },
          ...stateFilters.map((state) => ({ value: state, label: stateWords[state] })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ state: stateFilters.find((state) => state === value) })
        }
      />
      <NativeSelect
        aria-label="Order"
        value={filter.sort ?? 'easiest'}
        data={problemOrders.map((order) => ({ value: order, label: orderWords[order] }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ sort: problemOrders.find((order) => order === value && order !== 'easiest') })
        }
      />
    </search>
  );
}
