import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { type ProblemFilter, parseFilter } from './problem-filter.ts';

/** A pause in typing; the list itself does not wait for it. */
const addressFollowsMs = 200;

type Change = { [Key in keyof ProblemFilter]?: ProblemFilter[Key] | undefined };

/**
 * What is looked for, as the address says. Choices are steps that Back takes back; typing is not, and the address
 * follows it at a distance, so that a letter never waits for a navigation.
 */
export function useListFilter() {
  const address = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const { history, options } = useRouter();
  const [typed, setTyped] = useState(address.q ?? '');
  const following = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const stop = () => clearTimeout(following.current);
    const unsubscribe = history.subscribe(({ location, action }) => {
      if (action.type === 'REPLACE') return;
      // Somebody went elsewhere, or back to another search.
      stop();
      setTyped(parseFilter(options.parseSearch?.(location.search) ?? {}).q ?? '');
    });
    return () => {
      stop();
      unsubscribe();
    };
  }, [history, options]);

  const { q: _, ...others } = address;
  const withText = (q: string): ProblemFilter => (q === '' ? others : { ...others, q });
  const go = (search: ProblemFilter, replace: boolean) => void navigate({ search, replace });
  return {
    typed,
    // The letter is shown first, and the list when there is time.
    filter: withText(useDeferredValue(typed)),
    type(text: string) {
      setTyped(text);
      clearTimeout(following.current);
      following.current = setTimeout(() => go(withText(text), true), addressFollowsMs);
    },
    change: (part: Change) => go(parseFilter({ ...withText(typed), ...part }), false),
    clear() {
      clearTimeout(following.current);
      setTyped('');
      go(address.sort ? { sort: address.sort } : {}, false);
    },
  };
}
