import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classNameOf, functionNameOf, slugOf, titleOf } from './slug-of.ts';

test('a name becomes lower-case words and hyphens, without its accents', () => {
  assert.equal(slugOf('Odd Echo (2)'), 'odd-echo-2');
  assert.equal(slugOf('twoSum'), 'two-sum');
  assert.equal(slugOf('Über Größe'), 'uber-gro-e');
  assert.equal(slugOf('¿?'), 'imported');
});

test('a title, a class and a function are called after it', () => {
  assert.equal(titleOf('two-sum'), 'Two Sum');
  assert.equal(classNameOf('two-sum'), 'TwoSum');
  assert.equal(classNameOf('3d-tree'), 'Class3dTree');
  assert.equal(functionNameOf('twoSum'), 'two_sum');
  assert.equal(functionNameOf('3sum'), 'function_3sum');
});
