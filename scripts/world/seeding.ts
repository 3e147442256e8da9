// Owns what every step of seeding is given: where to call, how to set the clock, who signs in how.
export interface Seeding {
  readonly url: string
  readonly setClock: (instant: number) => void
  /** The login of the person with this phone. */
  readonly loginOf: (phone: string) => string
}
