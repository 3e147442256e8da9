// Golden table of taking an admin's role away: `me` is the admin who loses it.
/** null: without an end; a date: the last day; `revoked`: no longer held. */
export type Held = null | '2026-12-31' | '2026-09-08' | 'revoked'

export interface LastCase {
  readonly name: string
  readonly mine: Held
  readonly others: readonly Held[]
  readonly allowed: boolean
}

export const lastCases: readonly LastCase[] = [
  { name: 'the only one stays', mine: null, others: [], allowed: false },
  { name: 'the only one stays, though it ends some day', mine: '2026-12-31', others: [], allowed: false },
  { name: 'one of two goes', mine: null, others: [null], allowed: true },
  { name: 'another that was revoked does not count', mine: null, others: ['revoked'], allowed: false },
  { name: 'another that has ended does not count', mine: null, others: ['2026-09-08'], allowed: false },
  { name: 'another that ends some day is not enough', mine: null, others: ['2026-12-31'], allowed: false },
  { name: 'one that ends goes, another that ends stays', mine: '2026-12-31', others: ['2026-12-31'], allowed: true },
  { name: 'one that ends goes, a lasting one stays', mine: '2026-12-31', others: [null], allowed: true },
  { name: 'what is revoked already is taken from nobody', mine: 'revoked', others: [], allowed: true },
]
