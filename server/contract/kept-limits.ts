/** What a person may note about one problem: some dozen pages. */
export const maxNoteBytes = 32 * 1024;
