// Entries of a refund before it is settled: taken on, refused, or delivered a second time.
import type { SchoolDate } from '../../values/school-date'
import type { GatewayRefusal } from './gateway-refusal'

/** WeChat took it on: it stands in WeChat's bill of that day, whatever becomes of it later. */
export interface ReturnAccepted {
  readonly type: 'RETURN_ACCEPTED'
  readonly refundNo: string
  readonly on: SchoolDate
  readonly at: number
}

/** WeChat would not take it on. The same words again and again are kept three times. */
export interface ReturnRefused {
  readonly type: 'RETURN_REFUSED'
  readonly refundNo: string
  readonly on: SchoolDate
  readonly at: number
  readonly refusal: GatewayRefusal
}

/** WeChat delivered after all what the school had already returned another way: the family has it twice. */
export interface ReturnedTwice {
  readonly type: 'RETURNED_TWICE'
  readonly refundNo: string
  readonly on: SchoolDate
  readonly at: number
}

export type ReturnNote = ReturnAccepted | ReturnRefused | ReturnedTwice

export function isReturnNote(entry: { readonly type: string }): entry is ReturnNote {
  return entry.type === 'RETURN_ACCEPTED' || entry.type === 'RETURN_REFUSED' || entry.type === 'RETURNED_TWICE'
}
