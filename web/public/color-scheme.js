// A classic script, so that the scheme is set before the first paint; a file, because the content security
// policy allows no inline script. Reads what Mantine's localStorageColorSchemeManager and ui/contrast.ts write.
(() => {
  var scheme = 'auto';
  var contrast = null;
  try {
    scheme = localStorage.getItem('touchstone:color-scheme') || 'auto';
    contrast = localStorage.getItem('touchstone:contrast');
  } catch (_) {
    // Storage is blocked: follow the system.
  }
  var dark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  var more = contrast ? contrast === 'more' : matchMedia('(prefers-contrast: more)').matches;
  document.documentElement.setAttribute('data-contrast', more ? 'more' : 'normal');
})();
