// Types of an issued bill and of the events that may follow. The bill itself is never edited.
import type { CourseKind } from '../../values/course-kind'
import type { Fen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import type { GrantedWaiver } from '../fees/apply-waiver'
import type { ReversalReason } from '../ledger/money-ledger'
import type { PolicyPack } from '../policy/policy-pack'
import type { UnitPrice } from '../policy/unit-price'
import type { ConsumableLine } from './consumables'

export interface BillLine {
  readonly lineId: string
  readonly title: string
  readonly kind: CourseKind
  readonly plannedDates: readonly SchoolDate[]
  /** What it was priced at. Absent on bills issued before 2026-12: they are reckoned on as they were. */
  readonly price?: UnitPrice
  /** After caps. */
  readonly chargedFen: Fen
  /** After caps and subsidy, before any waiver. */
  readonly unwaivedFen: Fen
  /** What the family was asked for. */
  readonly payableFen: Fen
}

export interface IssuedBill {
  /** The version it was issued under, forever. */
  readonly pack: PolicyPack
  readonly lines: readonly BillLine[]
  /** Entrusted to the school, apart from the service. */
  readonly consumables: readonly ConsumableLine[]
  /** The waiver already in `payableFen`. */
  readonly waiver: GrantedWaiver | null
  /** The school days of the term: what a refund by days counts. */
  readonly serviceDays: readonly SchoolDate[]
}

interface Happened {
  /** An event counts once per id. */
  readonly id: string
}

/** FREE_WITH_COURSE: care lessons that a course joined after issue keeps free; nobody pays twice. */
export interface LessonsLost extends Happened {
  readonly type: 'CANCELED_BY_SCHOOL' | 'FORCE_MAJEURE' | 'ABSENT' | 'FREE_WITH_COURSE'
  readonly lineId: string
  readonly dates: readonly SchoolDate[]
}

export interface Withdrawal extends Happened {
  readonly type: 'WITHDRAWN'
  readonly lineId: string
  /** First day no longer attended. */
  readonly endsBefore: SchoolDate
  /** The school changed the course: what was not had comes back by the lesson, on any day. */
  readonly isFree?: boolean
}

export interface WaiverApproval extends Happened {
  readonly type: 'WAIVER_APPROVED'
  readonly waiver: GrantedWaiver
  readonly on: SchoolDate
}

/** Relief approved by mistake was taken back: the lines cost what they cost without any. */
export interface WaiverRevoked extends Happened {
  readonly type: 'WAIVER_REVOKED'
  readonly on: SchoolDate
}

/** A course joined inside the term, or care that becomes chargeable again: only with a guardian's consent. */
export interface AddedLine extends Happened {
  readonly type: 'LINE_ADDED'
  readonly line: Pick<BillLine, 'lineId' | 'title' | 'kind' | 'plannedDates' | 'price'>
  /** Price × lessons within the finer caps, alone; what the other lines leave of any cap is seen when it is added. */
  readonly amountFen: Fen
  /** The guardian who agreed; null while nobody has: then nothing is charged. */
  readonly consentBy: string | null
}

/** Material that was entrusted and not used: the clerk took it back. */
export interface ConsumableReturned extends Happened {
  readonly type: 'CONSUMABLE_RETURNED'
  readonly courseId: string
  readonly name: string
  readonly pieces: number
  readonly on: SchoolDate
  readonly recordedBy: string
}

/** A return of material that was recorded by mistake is taken back: what it gave is owed again. */
export interface ConsumableReturnReversed extends Happened {
  readonly type: 'CONSUMABLE_RETURN_REVERSED'
  /** The event it answers. */
  readonly returnId: string
  readonly courseId: string
  readonly name: string
  readonly pieces: number
  readonly on: SchoolDate
  readonly recordedBy: string
  /** The second person, where the amount asked for one. */
  readonly confirmedBy: string | null
  readonly reason: ReversalReason
}

export type MaterialEvent = ConsumableReturned | ConsumableReturnReversed
export type BillEvent = LessonsLost | Withdrawal | WaiverApproval | WaiverRevoked | AddedLine | MaterialEvent
