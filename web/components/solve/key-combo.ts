/** Keys pressed together, as text: "Mod Enter", "Alt 1", "F8". Mod is Ctrl, or Cmd on a Mac. */
export type KeyCombo = string;

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const modifiers = ['Control', 'Meta', 'Alt', 'AltGraph', 'Shift', 'CapsLock', 'OS'];
/** They move the focus, close dialogs and press buttons: by themselves they are not to be had. */
const reserved = ['Tab', 'Escape', 'Enter', 'Space', 'Backspace', 'Delete'];

/** Null while only modifiers are held down. */
export function comboOf(event: Pressed): KeyCombo | null {
  if (modifiers.includes(event.key)) return null;
  const mod = event.ctrlKey || event.metaKey;
  const key = nameOf(event, mod);
  // A printed character already says whether Shift was needed for it.
  const shift = event.shiftKey && (key.length > 1 || mod || event.altKey);
  return [mod && 'Mod', event.altKey && 'Alt', shift && 'Shift', key].filter(Boolean).join(' ');
}

/** With Alt a Mac types other characters, and on many keyboards ' is a dead key: then the place of the key counts. */
function nameOf({ key, code, altKey }: Pressed, mod: boolean): string {
  if (altKey) {
    const place = /^(?:Digit|Key)(.)$/.exec(code)?.[1];
    if (place) return place;
  }
  if (mod && code === 'Quote') return "'";
  if (key === ' ') return 'Space';
  return key.length === 1 ? key.toUpperCase() : key;
}

/** Whether it may stand for a command: neither what one types nor what moves about the page. */
export function isUsable(combo: KeyCombo): boolean {
  const keys = combo.split(' ');
  if (keys.some((key) => key === 'Mod' || key === 'Alt')) return true;
  const key = keys.at(-1) ?? '';
  return !reserved.includes(key) && !/^Arrow|^Page|^Home$|^End$/.test(key);
}

/** A character by itself belongs to the text while one is typing. */
export function isTyped(combo: KeyCombo): boolean {
  return combo.length === 1;
}
