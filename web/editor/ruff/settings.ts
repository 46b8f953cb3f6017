/**
 * Mistakes that learners make, and nothing of taste. What pyright knows better is not here: undefined names (it knows
 * the prelude), and what Python itself would refuse.
 */
const rules = [
  'F', // pyflakes: unused imports and variables, names defined twice, odd comparisons
  'E711', // == None
  'E712', // == True
  'E713', // not x in
  'E714', // not x is
  'E721', // type(a) == type(b)
  'E722', // bare except
  'W605', // "\d"
  'B006', // def f(x=[])
  'B008', // def f(x=g())
  'B015', // a comparison that does nothing
  'B018', // an expression that does nothing
  'B023', // a function made in a loop sees the last value only
  'PLE', // certain errors
  'PLW0127', // x = x
  'PLW0128', // a, a = 1, 2
];

const leftToPyright = ['F403', 'F405', 'F821', 'F822', 'F823', 'F70', 'PLE0117', 'PLE0118', 'PLE0237'];

export function ruffSettings(pythonVersion: string): object {
  return {
    'target-version': `py${pythonVersion.replace('.', '')}`,
    'line-length': 100,
    'indent-width': 4,
    lint: { select: rules, ignore: leftToPyright },
    format: { 'indent-style': 'space', 'quote-style': 'double' },
  };
}
