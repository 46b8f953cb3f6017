import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { languages } from 'monaco-editor/editor';
import { completionContext } from './completion-context.ts';

/** Monaco's numbers; its code runs in a browser alone. */
const monacos = { Invoke: 0, TriggerCharacter: 1, TriggerForIncompleteCompletions: 2 } satisfies {
  [Kind in keyof typeof languages.CompletionTriggerKind]: (typeof languages.CompletionTriggerKind)[Kind];
};

/** `CompletionTriggerKind` of the Language Server Protocol. */
const protocols = { Invoked: 1, TriggerCharacter: 2, TriggerForIncompleteCompletions: 3 };

test('who types or asks for suggestions invokes them', () => {
  assert.deepEqual(completionContext({ triggerKind: monacos.Invoke }), {
    triggerKind: protocols.Invoked,
  });
});

test('a character that asks is named', () => {
  const asked = { triggerKind: monacos.TriggerCharacter, triggerCharacter: '.' };
  assert.deepEqual(completionContext(asked), {
    triggerKind: protocols.TriggerCharacter,
    triggerCharacter: '.',
  });
});

test('a list that was not whole is asked for again as that', () => {
  assert.deepEqual(completionContext({ triggerKind: monacos.TriggerForIncompleteCompletions }), {
    triggerKind: protocols.TriggerForIncompleteCompletions,
  });
});
