// Apart from the schemas, for the browser: it needs the figures and not the library that checks them.
export const maxSourceBytes = 64 * 1024;
export const maxOwnCases = 20;
