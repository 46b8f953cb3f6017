/** The look of the report: one page without any other file, light or dark as the reader's system is. */
export const reportStyle = `
:root { color-scheme: light dark; --line: light-dark(#d8dce2, #3a404a); --soft: light-dark(#5b6472, #a3acba);
  --good: light-dark(#1a6b3c, #7ddba3); --goodback: light-dark(#e4f5ea, #17301f);
  --bad: light-dark(#a1261b, #ff9d92); --badback: light-dark(#fdeae8, #3d1b18);
  --odd: light-dark(#7a4b00, #f2c46d); --oddback: light-dark(#fdf2d9, #36290f); --panel: light-dark(#f6f7f9, #1f2329); }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 80rem; font: 1rem/1.5 system-ui, sans-serif;
  background: light-dark(#fff, #16191e); color: light-dark(#1b1f26, #e6e9ee); }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; margin-top: 3rem; } h3 { font-size: 1rem; margin-bottom: .25rem; }
p, li { overflow-wrap: anywhere; } .soft { color: var(--soft); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .6rem; text-align: left; white-space: nowrap; border-bottom: 1px solid var(--line); }
tbody tr:last-child > * { border-bottom: 0; } tbody th { font-weight: 400; font-family: ui-monospace, monospace; }
.good { color: var(--good); } .bad { color: var(--bad); } .odd { color: var(--odd); }
td.good { background: var(--goodback); } td.bad { background: var(--badback); } td.odd { background: var(--oddback); }
tr.differs > * { box-shadow: inset 0 2px var(--bad), inset 0 -2px var(--bad); }
.differences { border-left: 4px solid var(--bad); padding-left: 2rem; }
pre { overflow-x: auto; padding: .75rem; margin: .5rem 0; border-radius: .5rem; background: var(--panel);
  font: .8125rem/1.45 ui-monospace, monospace; }
details { margin: .75rem 0; } summary { cursor: pointer; overflow-wrap: anywhere; }
ins, del { text-decoration: none; } ins { color: var(--good); } del { color: var(--bad); }
`;
