// What a statement's lines are compared with: a bill, the child, and those who may pay for it.
import type { SchoolDate } from '../../values/school-date'

/** Lines recorded in one call: each is one more round trip or two. */
export const MOST_LINES_A_CALL = 25

export interface BillToPay {
  readonly billId: string
  readonly number: string
  readonly pupilId: string
  readonly pupilName: string
  readonly homeroomName: string
  readonly studentNumber: string
  readonly termName: string
  readonly issuedOn: SchoolDate
  /** 0: nothing is open. */
  readonly toPayFen: number
  readonly guardians: readonly { readonly personId: string; readonly name: string }[]
}
