import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imageAddresses, imageForm, imageIssues } from './images.ts';

const png = Buffer.from('89504e470d0a1a0a0000', 'hex');
const svg = (inside: string) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);

function complaints(path: string, bytes: Buffer): string[] {
  return imageIssues(new Map([[path, bytes]])).map((issue) => `${issue.file} ${issue.message}`);
}

test('an image is found beside its text, and only within the package', () => {
  const address = imageAddresses(new Map([['statement/pictures/a.png', png]]), 'statement');
  assert.match(address('pictures/a.png') ?? '', /^\/api\/images\/[0-9a-f]{32}\.png$/);
  assert.equal(address('./pictures/../pictures/a.png'), address('pictures/a.png'));
  for (const other of ['a.png', '../../etc/passwd', 'https://example.org/a.png', '%', '/statement/a.png'])
    assert.equal(address(other), undefined, other);
});

test('the same bytes have the same address, others another', () => {
  const address = (bytes: Buffer) =>
    imageAddresses(new Map([['statement/a.png', bytes]]), 'statement')('a.png');
  assert.equal(address(png), address(Buffer.from(png)));
  assert.notEqual(address(png), address(Buffer.concat([png, png])));
});

test('images are taken from the folders of the texts and by their kind', () => {
  const paths = ['statement/a.png', 'solution/b/c.SVG', 'statement/x.html', 'attachments/a.png', 'a.png'];
  assert.deepEqual(
    paths.filter((path) => imageForm.test(path)),
    ['statement/a.png', 'solution/b/c.SVG'],
  );
});

test('a file must be what its name says', () => {
  assert.deepEqual(complaints('statement/a.png', png), []);
  assert.deepEqual(complaints('statement/a.jpg', png), [
    'statement/a.jpg is no JPG image, whatever its name says',
  ]);
  assert.equal(complaints('statement/a.svg', Buffer.from('<html>')).length, 1);
});

test('an SVG may draw and refer to its own parts', () => {
  const inside = '<defs><path id="p"/></defs><use href="#p"/><rect fill="url(#p)" style="stroke:red"/>';
  assert.deepEqual(complaints('statement/a.svg', svg(inside)), []);
});

for (const inside of [
  '<script>alert(1)</script>',
  '<rect onclick="alert(1)"/>',
  '<foreignObject><body/></foreignObject>',
  '<a href="javascript:alert(1)"/>',
  '<image href="https://example.org/x.png"/>',
  '<image xlink:href = "//example.org/x.png"/>',
  '<style>@import "https://example.org/x.css"</style>',
  '<rect fill="url(https://example.org/x)"/>',
]) {
  test(`an SVG that is more than a drawing is refused: ${inside}`, () => {
    assert.match(complaints('statement/a.svg', svg(inside))[0] ?? '', /only drawings/);
  });
}
