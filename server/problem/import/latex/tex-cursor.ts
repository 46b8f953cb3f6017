/** A place in TeX source. */
export class TexCursor {
  readonly source: string;
  at = 0;

  constructor(source: string) {
    this.source = source;
  }

  get isAtEnd(): boolean {
    return this.at >= this.source.length;
  }

  /** The match of a sticky form here, taken. */
  take(form: RegExp): RegExpExecArray | null {
    form.lastIndex = this.at;
    const found = form.exec(this.source);
    if (found) this.at += found[0].length;
    return found;
  }

  next(): string {
    const [symbol = ''] = this.source.slice(this.at, this.at + 2);
    this.at += symbol.length;
    return symbol;
  }

  /** `{…}` with the braces inside balanced, without its own; else the next symbol; "" at the end. */
  argument(): string {
    this.take(/[ \t]*\n?[ \t]*/y);
    if (this.source[this.at] !== '{') return this.take(/\\[a-zA-Z]+|[^\s\\}]/y)?.[0] ?? '';
    const start = this.at + 1;
    for (let depth = 0; this.at < this.source.length; this.at += 1) {
      const symbol = this.source[this.at];
      if (symbol === '\\') this.at += 1;
      else if (symbol === '{') depth += 1;
      else if (symbol === '}') depth -= 1;
      if (depth === 0) break;
    }
    this.at += 1;
    return this.source.slice(start, this.at - 1);
  }

  /** `[…]`, where there is one. */
  option(): string | null {
    return this.take(/\[([^\]]*)\]/y)?.[1] ?? null;
  }

  /** All up to `\end{name}`, which is taken too. */
  upToEnd(name: string): string {
    const end = `\\end{${name}}`;
    const found = this.source.indexOf(end, this.at);
    const body = this.source.slice(this.at, found === -1 ? undefined : found);
    this.at = found === -1 ? this.source.length : found + end.length;
    return body;
  }
}
