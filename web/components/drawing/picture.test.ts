import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differingKeys, pictureOf, returnedType } from './picture.ts';
import { mostNodes } from './picture-parts.ts';

test('a tree is drawn from its level order, children below their parent and on their side of it', () => {
  const picture = pictureOf('TreeNode[int]', '[1, 2, 3, None, None, 4]');
  assert.ok(picture);
  const at = (text: string) => {
    const node = picture.nodes.find((one) => one.text === text);
    assert.ok(node, text);
    return node;
  };
  assert.equal(picture.nodes.length, 5 - 1);
  assert.ok(at('2').x < at('1').x && at('1').x < at('4').x && at('4').x < at('3').x);
  assert.ok(at('1').y < at('2').y && at('2').y === at('3').y && at('3').y < at('4').y);
  assert.equal(picture.lines.length, 3);
  assert.equal(
    picture.words,
    'Tree of 4 nodes, 3 deep: root 1 has left 2, right 3; 2 has no children; 3 has left 4; 4 has no children',
  );
});

test('no two nodes of a tree cover each other, and all are within the picture', () => {
  const text = `[${Array.from({ length: 100 }, (_, i) => (i % 7 === 5 ? 'None' : i * 1000)).join(', ')}]`;
  const picture = pictureOf('TreeNode[int]', text);
  assert.ok(picture);
  for (const node of picture.nodes) {
    assert.ok(node.x - picture.nodeWidth / 2 >= 0 && node.x + picture.nodeWidth / 2 <= picture.width);
    const beside = picture.nodes.filter((other) => other !== node && other.y === node.y);
    for (const other of beside) assert.ok(Math.abs(other.x - node.x) >= picture.nodeWidth, node.text);
  }
});

test('a linked list ends in None, a grid has rows and columns, a graph its edges', () => {
  const list = pictureOf('ListNode[int] | None', '[4, 5]');
  assert.equal(list?.words, 'Linked list of 2: 4, then 5, then None');
  assert.equal(list?.lines.length, 2);
  const grid = pictureOf('list[list[str]]', "[['a', 'b'], ['c', 'd'], ['e', 'f']]");
  assert.equal(grid?.nodes.length, 6);
  assert.match(grid?.words ?? '', /^Grid of 3 rows and 2 columns: row 1: 'a', 'b'/);
  const both = pictureOf('Graph', '[[1, 2], [0], [0]]');
  assert.deepEqual(
    both?.lines.map((line) => line.arrow),
    [false, false],
  );
  const oneWay = pictureOf('Graph', "{'a': ['b', 'c'], 'b': [], 'c': ['b']}");
  assert.deepEqual(
    oneWay?.lines.map((line) => line.arrow),
    [true, true, true],
  );
});

test('nothing is drawn of other types, of what is half typed, cut short or too large', () => {
  assert.equal(pictureOf('list[int]', '[1, 2]'), null);
  assert.equal(pictureOf('TreeNode[int]', '[1, 2'), null);
  assert.equal(pictureOf('TreeNode[int]', '[1, 2, … 90 more of 92]'), null);
  assert.equal(pictureOf('TreeNode[int]', '[]'), null);
  assert.equal(pictureOf('TreeNode[int]', '[1, None, None, 2]'), null);
  assert.equal(pictureOf('list[list[int]]', '[[1, 2], [3]]'), null);
  assert.equal(pictureOf('ListNode[int]', `[${'1, '.repeat(mostNodes + 1)}]`), null);
  assert.equal(pictureOf('list[list[int]]', `[[${'1,'.repeat(30_000)}]]`), null);
});

test('a node that is missing, added or other in one of two trees is marked in each', () => {
  const expected = pictureOf('TreeNode', 'TreeNode([1, 2, 3])');
  const got = pictureOf('TreeNode', '[1, 5, None, 4]');
  assert.ok(expected && got);
  assert.deepEqual([...differingKeys(expected, got)], ['l', 'r']);
  assert.deepEqual([...differingKeys(got, expected)], ['l', 'll']);
  assert.equal(differingKeys(expected, null).size, 0);
});

test('the type that comes back is read from the signature', () => {
  assert.equal(returnedType('turn(grid: list[list[int]]) -> list[list[int]]'), 'list[list[int]]');
  const codec = 'class Codec\n    serialize(root: TreeNode) -> str\n    deserialize(data: str) -> TreeNode';
  assert.equal(returnedType(codec), 'TreeNode');
});
