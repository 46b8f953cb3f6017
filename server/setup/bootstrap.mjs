// The one file that must run on whatever Node a machine happens to have. It checks that version in syntax that
// old versions can still parse, and only then loads the rest.
const OLDEST_NODE = 20;
const major = Number(process.versions.node.split('.')[0]);

if (major < OLDEST_NODE) {
  console.error(
    `Touchstone needs Node ${OLDEST_NODE} or newer to set itself up; this is Node ${process.versions.node}.\n` +
      'Install a current Node from https://nodejs.org (or your package manager) and run the command again.',
  );
  process.exitCode = 1;
} else {
  void import('./bootstrap/main.mjs').then((bootstrap) => bootstrap.main(process.argv.slice(2)));
}
