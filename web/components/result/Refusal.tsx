import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { ApiFailure, messageOf } from '../../api/failures.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useSolve } from '../solve/SolveContext.ts';
import type { Mode } from './judging.ts';
import classes from './Refusal.module.css';

/** Nobody known, or somebody else than who sent it. */
const lostSession = [401, 403];
const sessionEnded =
  'Your session has ended, so its result cannot be read here any more. Your code is kept; send it again.';

/** Why it was not judged, in the server's words, and when to try again. */
export function Refusal({ failure, mode }: { failure: unknown; mode: Mode }) {
  const { run, submit } = useSolve();
  const api = failure instanceof ApiFailure ? failure : null;
  const secondsLeft = useCountdown(api?.retryAfterSeconds ?? 0);
  const verb = mode === 'run' ? 'Run' : 'Submit';
  return (
    <div>
      <Notice
        tone="bad"
        actions={
          <Button
            size="compact-xs"
            variant="default"
            disabled={secondsLeft > 0}
            onClick={mode === 'run' ? run : submit}
          >
            {secondsLeft > 0 ? `${verb} again in ${secondsLeft} s` : `${verb} again`}
          </Button>
        }
      >
        {api && lostSession.includes(api.status) ? sessionEnded : messageOf(failure)}
      </Notice>
      {api && api.details.length > 0 && (
        <ul className={classes.details}>
          {api.details.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <code>{path}</code> {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function useCountdown(seconds: number): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    setLeft(seconds);
    const until = Date.now() + seconds * 1000;
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000))), 500);
    return () => clearInterval(timer);
  }, [seconds]);
  return left;
}
