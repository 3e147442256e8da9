// Names the source of randomness that the channel is given: the core never makes any itself.

/** Gives exactly `count` bytes nobody can guess, or throws. In the mini-program it is a pool filled beforehand. */
export type RandomBytes = (count: number) => Uint8Array
