/** In local storage for all tabs: a visitor who opens two of them is one guest. */
const storageKey = 'touchstone:guest-key';
const form = /^[0-9a-f]{32}$/;

/** Where the browser keeps nothing each page has its own. */
let own = newKey();
// From the start, so that tabs agree before either of them sends anything.
guestKey();

/**
 * Names who sends something where there is no session yet: requests with one key are one guest's, however many are under
 * way at once. Where there is a session the server does not look at it.
 */
export function asVisitor(init: RequestInit): RequestInit {
  return { ...init, headers: { ...init.headers, 'touchstone-guest-key': guestKey() } };
}

/** Whoever comes next must not be taken for the guest who was here. */
export function renewGuestKey(): void {
  own = newKey();
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // It has kept none.
  }
}

function guestKey(): string {
  try {
    const stored = localStorage.getItem(storageKey) ?? '';
    if (form.test(stored)) return stored;
    localStorage.setItem(storageKey, own);
  } catch {
    // Blocked or full.
  }
  return own;
}

/** `crypto.randomUUID` is not there over plain HTTP. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
