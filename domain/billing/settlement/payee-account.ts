// Adds up each payee's account: signed lessons × contract price, material, payouts by funding.
import type { LessonPayee, LessonRecord } from '../../enrollment/lessons/lesson-record'
import { type Fen, fen, sumFen } from '../../values/fen'
import { FUNDINGS, type Funding, type PayeeContract, type PayeePayouts, type ServiceCost } from './payee-record'
import { countLessons, type Settlement, settleTerm } from './settlement'

export interface PaidFrom {
  readonly funding: Funding
  readonly amountFen: Fen
}

export interface PayeeAccount {
  readonly payee: LessonPayee
  /** Held and signed. */
  readonly lessons: number
  /** Held, and nobody has signed yet. */
  readonly unsigned: number
  /** Null: no contract. Nothing is due before there is one. */
  readonly pricePerLesson: Fen | null
  readonly materialsFen: Fen
  readonly dueFen: Fen
  readonly paidFen: Fen
  /** Each source once, those without a payout left out. */
  readonly paidFrom: readonly PaidFrom[]
  /** Never below 0 as long as nobody was paid more than was due. */
  readonly toPayFen: Fen
}

export interface PayeeFacts {
  /** Who teaches a course, whether anything was held or not. */
  readonly known: readonly LessonPayee[]
  readonly records: readonly Pick<LessonRecord, '_id' | 'state' | 'payee' | 'signedBy' | 'lessons'>[]
  readonly contracts: readonly PayeeContract[]
  readonly costs: readonly ServiceCost[]
  readonly payouts: readonly PayeePayouts[]
}

/** Teachers first, then providers, each by name: an order that says nothing of anybody's work. */
export function payeeAccounts(facts: PayeeFacts): readonly PayeeAccount[] {
  const settlement = settledWith(facts)
  return payeesOf(facts).map((payee) => accountOf(payee, facts, settlement))
}

/** What can be settled: signed lessons and material of those who have a contract. */
function settledWith({ records, contracts, costs }: PayeeFacts): Settlement {
  const priced = new Set(contracts.map(({ payee }) => payee.id))
  const isPriced = ({ payee }: { readonly payee: LessonPayee }) => priced.has(payee.id)
  const lessons = records.filter((record) => isPriced(record) || record.signedBy === null)
  const claimed = standing(costs).filter(isPriced)
  const settled = settleTerm({
    lessons: lessons.map(({ _id, payee, ...held }) => ({ ...held, lessonId: _id, payeeId: payee.id })),
    contracts: contracts.map(({ payee, pricePerLesson }) => ({ payeeId: payee.id, pricePerLesson })),
    costs: claimed.map(({ payee, kind, amountFen }) => ({ payeeId: payee.id, kind, amountFen })),
  })
  if (!settled.ok) throw new RangeError(`stored lessons cannot be settled: ${settled.error.code}`)
  return settled.value
}

function accountOf(payee: LessonPayee, facts: PayeeFacts, { lines }: Settlement): PayeeAccount {
  const isOwn = (one: { readonly payee: LessonPayee }) => one.payee.id === payee.id
  const held = facts.records.filter((record) => isOwn(record) && record.state === 'DELIVERED')
  const unsigned = countLessons(held.filter(({ signedBy }) => signedBy === null))
  const entries = facts.payouts.filter(isOwn).flatMap((payouts) => payouts.entries)
  const paidFen = sumFen(entries.map(({ amountFen }) => amountFen))
  const dueFen = lines.find(({ payeeId }) => payeeId === payee.id)?.amountFen ?? fen(0)
  return {
    payee,
    lessons: countLessons(held) - unsigned,
    unsigned,
    pricePerLesson: facts.contracts.find(isOwn)?.pricePerLesson ?? null,
    materialsFen: sumFen(
      standing(facts.costs)
        .filter(isOwn)
        .map(({ amountFen }) => amountFen),
    ),
    dueFen,
    paidFen,
    paidFrom: FUNDINGS.map((funding) => ({
      funding,
      amountFen: sumFen(entries.filter((entry) => entry.funding === funding).map(({ amountFen }) => amountFen)),
    })).filter(({ amountFen }) => amountFen !== 0),
    toPayFen: fen(dueFen - paidFen),
  }
}

function standing(costs: readonly ServiceCost[]): readonly ServiceCost[] {
  return costs.filter(({ struck }) => struck === null)
}

function payeesOf({ known, records, contracts, costs, payouts }: PayeeFacts): readonly LessonPayee[] {
  const held = records.filter(({ state }) => state === 'DELIVERED')
  const named = [...held, ...contracts, ...costs, ...payouts].map(({ payee }) => payee)
  const byId = new Map([...named, ...known].map((payee) => [payee.id, payee]))
  const rank = { TEACHER: 0, PROVIDER: 1 } as const
  return [...byId.values()].sort(
    (one, other) => rank[one.kind] - rank[other.kind] || compare(one.name, other.name) || compare(one.id, other.id),
  )
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}

/** Lessons or material without a price: nothing can be paid, and the term not be closed. */
export function lacksContract({ lessons, unsigned, materialsFen, pricePerLesson }: PayeeAccount): boolean {
  return pricePerLesson === null && (lessons > 0 || unsigned > 0 || materialsFen > 0)
}
