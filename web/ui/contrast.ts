import { useSyncExternalStore } from 'react';

/** The same key as in public/color-scheme.js, which sets the attribute before the first paint. */
const storageKey = 'touchstone:contrast';
const changed = 'touchstone:contrast-changed';

/** Whether high contrast is on: as it was chosen, else as the system wants it. */
export function useHighContrast(): boolean {
  return useSyncExternalStore(subscribe, isHigh);
}

export function setHighContrast(on: boolean): void {
  try {
    localStorage.setItem(storageKey, on ? 'more' : 'normal');
  } catch {
    // Storage is blocked: it holds as long as the page.
  }
  apply(on);
}

function isHigh(): boolean {
  return document.documentElement.dataset.contrast === 'more';
}

function apply(on: boolean): void {
  document.documentElement.dataset.contrast = on ? 'more' : 'normal';
  window.dispatchEvent(new Event(changed));
}

function subscribe(listener: () => void): () => void {
  const system = matchMedia('(prefers-contrast: more)');
  const follow = () => !chosen() && apply(system.matches);
  system.addEventListener('change', follow);
  window.addEventListener(changed, listener);
  return () => {
    system.removeEventListener('change', follow);
    window.removeEventListener(changed, listener);
  };
}

function chosen(): boolean {
  try {
    return localStorage.getItem(storageKey) !== null;
  } catch {
    return false;
  }
}
