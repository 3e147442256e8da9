// How much one case may hold: without a caller to count, the case itself is what has an end.

/** Turns of the thread; both sides count on together. */
export const MOST_TURNS = 60
/** Six photos of the largest size, or more of a common one (4 to 6 parts each). */
export const MOST_PHOTO_PARTS = 96
/** Base64 of the messages in one answer to a poll; a further poll gives the rest. */
export const MOST_POLLED = 90_000
/** Open tokens a day in the whole district: what an intake can read, and all that somebody with a thousand phones gets. */
export const OPEN_TOKENS_A_DAY = 60
