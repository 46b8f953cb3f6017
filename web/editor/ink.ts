/** What a theme of the editor is made of. */
export type Ink = {
  base: 'vs' | 'vs-dark' | 'hc-light' | 'hc-black';
  surface: string;
  text: string;
  comment: string;
  keyword: string;
  string: string;
  number: string;
  accent: string;
  dim: string;
  line: string;
  raised: string;
  selection: string;
  bad: string;
  warn: string;
};
