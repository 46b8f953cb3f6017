import { openTexts } from '../kept/watch-page.ts';

/** Whose they are changes in a moment: what comes along should be the newest. Where it cannot be sent it stays here. */
export async function saveOpenTexts(): Promise<void> {
  await Promise.all(openTexts().map(({ sync }) => sync.saveNow()));
}
