import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BoxFailure } from './box-failure.ts';
import { whyNotStarted } from './start-failure.ts';

function engineSays(message: string, more: object): Error {
  const cause = Object.assign(new Error(message), more);
  return new BoxFailure(`no box could be started: ${message}`, { cause });
}

const full = 'mkdir /var/lib/docker/overlay2/5c1: no space left on device';

const cases: Record<string, [Error, string]> = {
  'an engine that is not there': [
    engineSays('connect ECONNREFUSED /var/run/docker.sock', { code: 'ECONNREFUSED' }),
    'engine-away',
  ],
  'an engine that hangs up': [engineSays('socket hang up', { code: 'ECONNRESET' }), 'engine-away'],
  'an engine that says nothing': [
    engineSays('The operation was aborted', { code: 'ABORT_ERR' }),
    'engine-silent',
  ],
  'an image that is gone': [
    engineSays('(HTTP code 404) no such container - No such image: touchstone-sandbox:1', {
      statusCode: 404,
    }),
    'no-image',
  ],
  'a disk that is full': [
    engineSays(`(HTTP code 500) server error - ${full}`, { statusCode: 500 }),
    'disk-full',
  ],
  'a runtime that the engine does not know': [
    engineSays('(HTTP code 400) bad parameter - unknown or invalid runtime name: runsc', { statusCode: 400 }),
    'unknown-runtime',
  ],
  'a refusal of any other kind': [
    engineSays('(HTTP code 500) server error - no', { statusCode: 500 }),
    'refused',
  ],
  'a box that ended at once': [new BoxFailure('the box has gone: a traceback'), 'box-not-ready'],
};

for (const [name, [error, reason]] of Object.entries(cases)) {
  test(`${name} is told as "${reason}"`, () => assert.equal(whyNotStarted(error), reason));
}
