/** Long enough that guessing is hopeless where tries are counted; nothing else is asked of a password. */
export const shortestPassword = 8;
/** Hashing a longer one would cost more than it protects. */
export const longestPassword = 128;
export const longestName = 80;
export const longestEmail = 254;
