// How many bills one answer holds at most.

/** Some 60 KB: a desk asks for so many at a time, a phone for far fewer. */
export const MOST_BILLS = 250
