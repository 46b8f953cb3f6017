import { slugOf, titleOf } from '../slug-of.ts';
import type { ForeignEntry, ForeignPackage, ForeignSource } from './foreign-package.ts';
import { classCases, functionCases } from './leetcode-cases.ts';
import type { Question } from './leetcode-metadata.ts';
import { classPractice, functionPractice } from './leetcode-practice.ts';
import { readQuestion } from './leetcode-question.ts';
import { outlineFiles } from './skeleton.ts';
import { yamlText } from './yaml-text.ts';

export function importLeetcode(source: ForeignSource): ForeignPackage {
  const read = readQuestion(source);
  const entries: ForeignEntry[] = [];
  const { question, metadata } = read;
  const name = question.titleSlug ?? ('classname' in metadata ? metadata.classname : metadata.name);
  const made = 'classname' in metadata ? classPractice(metadata) : functionPractice(metadata, entries);
  const cases = 'classname' in metadata ? classCases(read, entries) : functionCases(read, entries);
  const outline = {
    title: question.title ?? titleOf(name),
    difficulty: difficultyOf(question, entries),
    tags: question.topicTags?.map(({ slug }) => slug) ?? [],
    keywords: question.topicTags?.map(({ slug }) => slug.replaceAll('-', ' ')) ?? [],
    statement: 'What is asked for is still to be written.\n\n{{samples}}\n',
    starter: made.starter,
  };
  const practice = {
    ...made.practice,
    groups: { sample: { file: 'tests/10-sample.yaml', visibility: 'shown' } },
    ...(question.hints?.length && { hints: question.hints }),
  };
  entries.unshift({
    level: 'imported',
    path: read.path,
    reason: `signature, and ${cases.length} sample cases`,
  });
  entries.push({
    level: 'left out',
    path: 'statement/problem.en.md',
    reason: question.content
      ? 'the text belongs to whoever wrote it: write your own'
      : 'write what is asked for',
  });
  const files = outlineFiles(outline, source, practice, entries);
  if (cases.length > 0) files.set('tests/10-sample.yaml', yamlText({ cases }));
  else
    entries.push({
      level: 'error',
      path: 'tests/10-sample.yaml',
      reason: 'there is no sample case: write cases',
    });
  return { slug: slugOf(name), files, entries };
}

function difficultyOf({ difficulty }: Question, entries: ForeignEntry[]): bigint {
  const known = ({ easy: 2n, medium: 3n, hard: 4n } as Record<string, bigint>)[
    difficulty?.toLowerCase() ?? ''
  ];
  if (known === undefined)
    entries.push({
      level: 'changed',
      path: 'practice.yaml',
      reason: 'the difficulty is not told; 3 is assumed',
    });
  return known ?? 3n;
}
