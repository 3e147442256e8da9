// What every seeding step receives: the gateway's address, the clock and people's logins.
export interface Seeding {
  readonly url: string
  readonly setClock: (instant: number) => void
  /** The login of the person with this phone. */
  readonly loginOf: (phone: string) => string
}
