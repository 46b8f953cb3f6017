/** Close to the solve page, and without any other file; light or dark as the reader's system is. */
export const previewStyle = `
:root { color-scheme: light dark; --line: light-dark(#d8dce2, #3a404a); --soft: light-dark(#5b6472, #a3acba);
  --panel: light-dark(#f6f7f9, #1f2329); --bad: light-dark(#a1261b, #ff9d92); }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 46rem; font: 1rem/1.6 system-ui, sans-serif;
  background: light-dark(#fff, #16191e); color: light-dark(#1b1f26, #e6e9ee); }
h1 { font-size: 1.5rem; } h2 { font-size: 1.125rem; margin-top: 2.5rem; } h3 { font-size: 1rem; }
p, li { overflow-wrap: anywhere; } .soft { color: var(--soft); } .bad { color: var(--bad); }
code { padding: .1em .3em; border-radius: .25rem; background: var(--panel); font: .875em ui-monospace, monospace; }
pre { overflow-x: auto; padding: .75rem; border-radius: .5rem; background: var(--panel); font-size: .875rem; }
pre code { padding: 0; }
table { border-collapse: collapse; } th, td { padding: .3rem .6rem; text-align: left; border: 1px solid var(--line); }
.sample { margin: 1rem 0; padding: .25rem 1rem; border: 1px solid var(--line); border-radius: .5rem; overflow-x: auto; }
.sample-texts { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); }
.sample-texts figure { margin: 0; } figcaption { color: var(--soft); font-size: .875rem; }
details { margin: .75rem 0; } summary { cursor: pointer; }
`;
