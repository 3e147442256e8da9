// What a course is priced at: by the lesson, day, month or term.
import type { Fen } from '../../values/fen'
import type { PriceUnit } from './policy-pack'

export interface UnitPrice {
  readonly unit: PriceUnit
  readonly amount: Fen
  /** All lessons of the term that a term's price pays for; a pupil who joins later covers fewer. */
  readonly lessonsInTerm: number
}
