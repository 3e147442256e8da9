// What a statement's lines are compared with: a bill, the child, and those who may pay for it.
import type { SchoolDate } from '../../values/school-date'

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
