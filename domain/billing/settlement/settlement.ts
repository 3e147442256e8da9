// Settles a term: pays delivered, signed lessons × contract price, plus material; nothing else.
import { type Fen, fen, sumFen } from '../../values/fen'
import { fail, ok, type Result } from '../../values/result'

export interface TaughtLesson {
  readonly lessonId: string
  /** Who really held it: the substitute where there was one. */
  readonly payeeId: string
  readonly state: 'PLANNED' | 'DELIVERED' | 'CANCELED'
  /** How many lessons it stands for; one when absent. */
  readonly lessons?: number
  /** Who signed that it was held; null: nobody yet. */
  readonly signedBy: string | null
}

export interface Contract {
  readonly payeeId: string
  readonly pricePerLesson: Fen
}

/** VENUE and UTILITY can be claimed, and are refused: the school's rooms are no cost of the service. */
export type CostKind = 'MATERIAL' | 'VENUE' | 'UTILITY'

export interface ClaimedCost {
  readonly payeeId: string
  readonly kind: CostKind
  readonly amountFen: Fen
}

export interface SettlementLine {
  readonly payeeId: string
  readonly lessons: number
  readonly pricePerLesson: Fen
  readonly costsFen: Fen
  readonly amountFen: Fen
}

export interface Settlement {
  /** By payee id, so that the same facts always print alike. */
  readonly lines: readonly SettlementLine[]
  readonly totalFen: Fen
  /** Delivered and not signed: to be signed or struck before the term is closed. */
  readonly unsigned: readonly string[]
}

export type SettlementError =
  | { readonly code: 'CONTRACT_MISSING'; readonly payeeId: string }
  | { readonly code: 'CONTRACT_TWICE'; readonly payeeId: string }
  | { readonly code: 'COST_REFUSED'; readonly kind: CostKind }
  | { readonly code: 'SIGNED_BY_PAYEE'; readonly lessonId: string }

interface SettlementFacts {
  readonly lessons: readonly TaughtLesson[]
  readonly contracts: readonly Contract[]
  readonly costs: readonly ClaimedCost[]
}

export function settleTerm(facts: SettlementFacts): Result<Settlement, SettlementError> {
  const lessons = [...new Map(facts.lessons.map((lesson) => [lesson.lessonId, lesson])).values()]
  const delivered = lessons.filter(({ state }) => state === 'DELIVERED')
  const signed = delivered.filter(({ signedBy }) => signedBy !== null)
  const payees = [...new Set([...signed, ...facts.costs].map(({ payeeId }) => payeeId))].sort()
  const error = factError(facts, signed, payees)
  if (error !== null) return fail(error)
  const lines = payees.flatMap((payeeId) => lineOf(payeeId, signed, facts))
  const unsigned = delivered.filter(({ signedBy }) => signedBy === null).map(({ lessonId }) => lessonId)
  return ok({ lines, totalFen: sumFen(lines.map(({ amountFen }) => amountFen)), unsigned })
}

function factError(
  { contracts, costs }: SettlementFacts,
  signed: readonly TaughtLesson[],
  payees: readonly string[],
): SettlementError | null {
  const refused = costs.find(({ kind }) => kind !== 'MATERIAL')
  if (refused !== undefined) return { code: 'COST_REFUSED', kind: refused.kind }
  const own = signed.find(({ signedBy, payeeId }) => signedBy === payeeId)
  if (own !== undefined) return { code: 'SIGNED_BY_PAYEE', lessonId: own.lessonId }
  for (const payeeId of payees) {
    const count = contracts.filter((contract) => contract.payeeId === payeeId).length
    if (count !== 1) return { code: count === 0 ? 'CONTRACT_MISSING' : 'CONTRACT_TWICE', payeeId }
  }
  return null
}

function lineOf(payeeId: string, signed: readonly TaughtLesson[], facts: SettlementFacts): SettlementLine[] {
  const lessons = countLessons(signed.filter((lesson) => lesson.payeeId === payeeId))
  const costsFen = sumFen(facts.costs.filter((cost) => cost.payeeId === payeeId).map(({ amountFen }) => amountFen))
  return facts.contracts
    .filter((contract) => contract.payeeId === payeeId)
    .map(({ pricePerLesson }) => {
      const amountFen = fen(lessons * pricePerLesson + costsFen)
      return { payeeId, lessons, pricePerLesson, costsFen, amountFen }
    })
}

/** A day's record stands for all lessons of that day. */
export function countLessons(records: readonly { readonly lessons?: number }[]): number {
  return records.reduce((sum, { lessons = 1 }) => sum + lessons, 0)
}
