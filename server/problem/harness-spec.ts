import type { TypeNode } from './types.ts';

/**
 * What the harness inside a box is told of a problem: how to find what the learner wrote and how to call it.
 * It holds no answer and nothing of the cases. Mirrors sandbox/image/harness.
 */
export type Parameter = { name: string; type: TypeNode };

export type Callable = {
  /** Accepted names, the declared one first; compared without case and underscores. */
  names: string[];
  params: Parameter[];
  returns: TypeNode;
};

export type HarnessSpec = {
  /** Raised with sys.setrecursionlimit before the source is loaded. */
  recursionLimit: number;
  /** 'practice' puts typing names, collections, heapq, TreeNode … into the module; 'none' leaves it empty. */
  prelude: 'practice' | 'none';
} & (
  | {
      kind: 'function';
      entry: Callable;
      /** Where the answer is: the value that was returned, or a parameter changed in place. */
      result: 'return' | { param: string };
    }
  | {
      kind: 'class';
      /** Accepted names of the class, the declared one first; "*" stands for the only public class. */
      names: string[];
      init: Parameter[];
      methods: Callable[];
    }
  | {
      kind: 'codec';
      names: string[];
      encode: Callable;
      decode: Callable;
      value: TypeNode;
      /** Longest encoded text, in characters. */
      maxEncoded: number;
    }
  /** A program: nothing of it is called. */
  | { kind: 'stdio' }
  /** A program that talks with the author's interactor. */
  | { kind: 'interactive' }
);

/*
 * One case is JSON of one of these shapes. Values are plain JSON where Python reads JSON without loss, and tagged
 * objects where it does not; see wire.ts.
 *
 *   { "args": [value, …] }                                          function
 *   { "ops": [["new", object, [value, …]], ["call", object, method, [value, …]], …] }   class
 *   { "encode": value }, { "decode": text }                         codec, each in a process of its own
 *   { "stdin": text }                                               stdio; the box is given the text as standard input
 *                                                                   interactive; the interactor alone is given it
 */
