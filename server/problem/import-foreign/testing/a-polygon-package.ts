/** What is in problem.xml besides a problem that is always the same. */
export type PolygonParts = { checker?: string; judging?: string; more?: string; solutions?: string };

export const checkerNamed = (name: string) =>
  `<checker name="${name}" type="testlib"><source path="check.cpp" type="cpp.g++17"/></checker>`;
export const python = (tag: string, path: string) =>
  `<solution tag="${tag}"><source path="${path}" type="python.3"/></solution>`;

export function polygonXml({
  checker = checkerNamed('std::wcmp.cpp'),
  judging = '',
  more = '',
  solutions,
}: PolygonParts = {}): string {
  return `<?xml version="1.0" encoding="utf-8" standalone="no"?>
<problem revision="3" short-name="Sum-of-Two">
  <names><name language="english" value="A &amp; B"/></names>
  <judging ${judging}><testset name="tests"><time-limit>1500</time-limit><memory-limit>67108864</memory-limit>
    <input-path-pattern>tests/%02d</input-path-pattern><answer-path-pattern>tests/%02d.a</answer-path-pattern>
    <tests><test method="manual" sample="true"/><test cmd="gen 1" method="generated"/></tests>
  </testset></judging>
  <assets>${checker}<solutions>${
    solutions ??
    `${python('main', 'solutions/a.py')}${python('wrong-answer', 'solutions/b c.py')}
    <solution tag="accepted"><source path="solutions/a.cpp" type="cpp.g++17"/></solution>`
  }</solutions>${more}</assets>
  <tags><tag value="math"/></tags>
</problem>`;
}

/** The sum of two numbers. */
export const polygonFiles = {
  'tests/01': '1 2\r\n',
  'tests/01.a': '3\n',
  'tests/02': '4 5\n',
  'tests/02.a': '9\n',
  'solutions/a.py': 'print(sum(map(int, input().split())))\n',
  'solutions/b c.py': 'print(3)\n',
  'solutions/a.cpp': 'int main() {}\n',
  'check.cpp': '// testlib\n',
  'files/testlib.h': '// testlib\n',
  'statement-sections/english/legend.tex': 'Add $$$a$$$ and \\textbf{b}. \\InputFile',
};
