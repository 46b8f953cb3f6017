/** What a person may note about one problem: some dozen pages. */
export const maxNoteBytes = 32 * 1024;
/** So many texts may be under way, or have lost their answer, before the oldest is forgotten. */
export const mostUnanswered = 8;
export const longestFingerprint = 40;
