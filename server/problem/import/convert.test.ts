import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { ImportError } from './import-error.ts';
import { adding, converted, find, modern, type SourceFiles } from './testing/a-source.ts';

const refuses = (changes: SourceFiles, form: RegExp, files = adding) =>
  assert.throws(
    () => converted(files, changes),
    (error) => error instanceof ImportError && form.test(error.message),
  );

describe('what is accounted for', () => {
  const oddities: SourceFiles = {
    '.DS_Store': 'x',
    'data/secret/.hidden.in': '1 1\n',
    'data/secret/odd name.in': '2 2\n',
    'data/secret/odd name.ans': '4\n',
    'data/secret/lonely.ans': '4\n',
    'data/secret/same.in': '1 2\n',
    'data/secret/same.ans': '3\n',
    'data/secret/latin.in': Buffer.from([0xe9, 0x0a]),
    'data/secret/latin.ans': '1\n',
    'data/secret/two/testdata.yaml': 'grading: custom\n',
    'data/invalid_input/1.in': '',
    'submissions/mixed/x.py': '',
    'submissions/loose.py': '',
    'submissions/accepted/folder/main.py': '',
    'submissions/accepted/folder/other.py': '',
    'submissions/accepted/only/main.py': 'print(3)\n',
    'submissions/accepted/old.py': '#!/usr/bin/env python2\nprint 3\n',
    'output_validators/unused.cpp': '',
    'input_validators/grammar.ctd': '',
    'attachments/a.zip': Buffer.from([1, 2, 3]),
    'what/ever.txt': '',
    'README.md': '',
  };

  for (const [what, files] of Object.entries({ legacy: adding, modern }))
    test(`is each file of a ${what} package, exactly once`, () => {
      const changes = what === 'legacy' ? oddities : { ...oddities, 'output_validators/unused.cpp': null };
      const all = Object.entries({ ...files, ...changes }).filter(([, content]) => content !== null);
      const { entries } = converted(files, changes);
      const accounted = entries.filter(({ at }) => at === undefined).map(({ path }) => path);
      assert.deepEqual(accounted.toSorted(), all.map(([path]) => path).toSorted());
      assert.ok(entries.every(({ reason }) => reason.length > 0));
    });

  test('is told with its own reason', () => {
    const { entries } = converted(adding, oddities);
    for (const [path, level, form] of [
      ['.DS_Store', 'left out', /left behind by a system/],
      ['data/secret/odd name.in', 'changed', /odd-name of the group secret, renamed/],
      ['data/secret/lonely.ans', 'left out', /no .in file beside it/],
      ['data/secret/same.in', 'left out', /same input as data\/sample\/1.in/],
      ['data/secret/latin.in', 'left out', /not UTF-8/],
      ['data/secret/two/testdata.yaml', 'left out', /nothing that has a place here/],
      ['submissions/mixed/x.py', 'left out', /no verdict that the format knows/],
      ['submissions/accepted/folder/main.py', 'left out', /several files/],
      ['submissions/accepted/old.py', 'left out', /Python 2/],
      ['submissions/accepted/only/main.py', 'imported', /as submissions\/accepted\/only.py/],
      ['submissions/accepted/sum.cpp', 'left out', /not Python but C\+\+/],
      ['output_validators/unused.cpp', 'left out', /does not ask for it/],
      ['input_validators/validate.py', 'imported', /as input_validators\/validate.py/],
      ['input_validators/grammar.ctd', 'left out', /input validators are run in Python, C and C\+\+/],
    ] as const) {
      const entry = find(entries, path);
      assert.equal(entry.level, level, path);
      assert.match(entry.reason, form, path);
    }
  });
});

describe('problem.yaml', () => {
  test('of the legacy dialect is translated', () => {
    const { texts, entries, problem } = converted(adding);
    const yaml = parse(texts.get('problem.yaml') ?? '');
    assert.deepEqual(
      [yaml.problem_format_version, yaml.name, yaml.license, yaml.credits, yaml.type],
      ['2025-09', 'Adding Up', 'cc by-sa', { authors: ['Ada', 'Bob'] }, 'pass-fail'],
    );
    assert.deepEqual([problem.timeLimit, problem.acceptedToLimit], [null, 5]);
    assert.equal(find(entries, 'problem.yaml', 'limits.time_safety_margin').level, 'left out');
    assert.match(find(entries, 'problem.yaml', 'uuid').reason, /one was made/);
  });

  test('of the newer ones is taken as it is, within what a box has', () => {
    const { texts, entries, problem } = converted(modern);
    const yaml = parse(texts.get('problem.yaml') ?? '');
    assert.equal(yaml.uuid, '8ee7605a-9a9b-8e2c-25d4-8862de6832a9');
    assert.deepEqual(yaml.limits, { time_limit: 2.5, memory: 1024, output: 16 });
    assert.deepEqual(yaml.constants, { most: 100 });
    assert.equal(problem.acceptedToLimit, 2);
    assert.match(find(entries, 'problem.yaml', 'limits.memory').reason, /4096 MiB became 1024/);
    assert.equal(find(entries, 'problem.yaml', 'limits.validation_time').level, 'left out');
  });

  test('tells every key that is not known, and every value that is none', () => {
    const yaml = `${modern['problem.yaml']}surprise: 1\nrights_owner: [a]\n`;
    const { entries } = converted(modern, { 'problem.yaml': yaml });
    assert.match(find(entries, 'problem.yaml', 'surprise').reason, /not known here/);
    assert.match(find(entries, 'problem.yaml', 'rights_owner').reason, /not what the format says/);
  });

  test('may be Latin-1, with CRLF', () => {
    const bytes = Buffer.from('name: Am\xe9lie\r\nlicense: cc0\r\n', 'latin1');
    const { texts, entries } = converted(adding, { 'problem.yaml': bytes });
    assert.equal(parse(texts.get('problem.yaml') ?? '').name, 'Amélie');
    assert.match(find(entries, 'problem.yaml').reason, /was read as Latin-1; its line ends were CRLF/);
  });

  test('that asks for what this judge cannot do is refused with the reason', () => {
    refuses({ 'problem.yaml': 'name: [\n' }, /problem.yaml:\d+: /);
    refuses({ 'problem.yaml': 'problem_format_version: 2031-01\n' }, /2031-01 is not known/);
    refuses({ 'problem.yaml': 'type: pvp\n' }, /pvp problems are not supported/);
    refuses({ 'problem.yaml': null }, /problem.yaml is missing/);
  });
});

describe('judging', () => {
  const practice = (changes: SourceFiles, files = adding) => {
    const result = converted(files, changes);
    return {
      ...result,
      groups: result.groups.map(({ name, args, visibility }) => ({ name, args, visibility })),
    };
  };

  test('is by tokens, in groups by folder', () => {
    const { judging, groups, texts } = practice({
      'data/secret/two/test_group.yaml': 'full_feedback: true\n',
    });
    assert.deepEqual(judging, { by: 'tokens' });
    assert.deepEqual(groups, [
      { name: 'sample', args: [], visibility: 'shown' },
      { name: 'secret-one', args: [], visibility: 'hidden' },
      { name: 'secret-two', args: [], visibility: 'on_fail' },
    ]);
    assert.equal(texts.get('data/secret/two/01.ans'), '30\n');
  });

  test('takes arguments of the package, of a folder and of a case', () => {
    const { groups, entries } = practice({
      'problem.yaml': 'validator_flags: case_sensitive nonsense\n',
      'data/secret/testdata.yaml': 'output_validator_flags: float_tolerance 1e-6\n',
      'data/secret/two/02.in': '1 1\n',
      'data/secret/two/02.yaml': 'output_validator_args: [float_tolerance, "0.5"]\n',
    });
    assert.deepEqual(
      groups.map(({ name, args }) => [name, args.join(' ')]),
      [
        ['sample', 'case_sensitive nonsense'],
        ['secret-one', 'case_sensitive nonsense float_tolerance 1e-6'],
        ['secret-two', 'case_sensitive nonsense float_tolerance 1e-6'],
        ['secret-two-2', 'case_sensitive nonsense float_tolerance 0.5'],
      ],
    );
    assert.match(
      find(entries, 'data/sample', 'nonsense').reason,
      /no argument of the default output validator/,
    );
  });

  test('is by a validator in Python, with constants filled in', () => {
    const { judging, texts, entries } = practice({ 'output_validator/v.py': 'limit = {{most}}\n' }, modern);
    assert.deepEqual(judging, { by: 'output validator', file: 'checkers/output_validator.py' });
    assert.equal(texts.get('checkers/output_validator.py'), 'limit = 100\n');
    assert.equal(find(entries, 'output_validator/v.py').level, 'changed');
  });

  test('by what a box cannot run is refused', () => {
    const custom = { 'problem.yaml': 'validation: custom\n' };
    refuses(
      { ...custom, 'output_validators/v/validate.java': '' },
      /validate.java: the output validator is not Python but Java/,
    );
    refuses({ ...custom, 'output_validators/a.py': '', 'output_validators/b.py': '' }, /in several files/);
    refuses(custom, /asks for an output validator, and there is none/);
    refuses({ 'output_validator/run': '' }, /output_validator\/run: a script of its own/, modern);
  });

  test('without a single case is refused', () => {
    const none = Object.fromEntries(
      Object.keys(adding)
        .filter((path) => path.startsWith('data/'))
        .map((path) => [path, null]),
    );
    refuses(none, /holds no case/);
  });
});
