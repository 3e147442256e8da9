// A bill as stored: issued once, then only appended to. Its balance is calculated, never stored.
import type { SchoolDate } from '../../values/school-date'
import type { GrantedWaiver } from '../fees/apply-waiver'
import type { FeeStatement } from '../fees/fee-statement'
import type { MoneyEntry } from '../ledger/money-ledger'
import type { MoneyStep } from '../ledger/money-steps'
import type { PolicyPack } from '../policy/policy-pack'
import type { ConsumableLine } from './consumables'
import type { BillEvent, BillLine } from './issued-bill'

/** One pupil's bill for one term: `_id` is the pupil's record of that term, `${planId}:${pupilId}`. */
export interface Bill {
  readonly _id: string
  readonly planId: string
  readonly termId: string
  readonly schoolId: string
  readonly districtId: string
  readonly pupilId: string
  /** The class at issue: what the school's list is ordered by. */
  readonly homeroomId: string
  /** The version it was issued under, forever: packs are never edited once used. */
  readonly packId: string
  /** A copy of it where it lives in the store. */
  readonly pack?: PolicyPack
  readonly issuedAt: number
  readonly issuedBy: string
  /** Last day to pay without being reminded. */
  readonly dueOn: SchoolDate
  /** The waiver already included in the lines' `payableFen`; only for those allowed to know. */
  readonly waiver: GrantedWaiver | null
  /** The school days of the term, where the pack counts refunds by days; else empty. */
  readonly serviceDays: readonly SchoolDate[]
  readonly lines: readonly BillLine[]
  /** As it was reckoned at issue, every line with its reasons: what the family is shown, to the same fen forever. */
  readonly statement: FeeStatement
  /** Entrusted by a guardian, apart from the service. */
  readonly consumables: readonly ConsumableLine[]
  /** In the order they were recorded, each id once. */
  readonly events: readonly BillEvent[]
  readonly money: readonly MoneyEntry[]
  readonly remindedAt: number | null
  /** What was said and tried about money that is open; absent: nothing yet. */
  readonly steps?: readonly MoneyStep[]
  /** A run is asking WeChat for its returns until then: whoever would return them another way waits. */
  readonly sendingUntil?: number
  /** Incremented by every change; adding an entry requires the revision that was read. */
  readonly rev: number
}
