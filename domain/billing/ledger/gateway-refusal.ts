// What WeChat Pay said when it refused: its code, for whoever looks it up, and its own words.
import type { SchoolDate } from '../../values/school-date'

export interface GatewayRefusal {
  /** Such as NOT_ENOUGH or NO_AUTH. */
  readonly code: string
  readonly words: string
}

/** The last refusal of a payment, and how many there were. */
export interface PaymentTrouble extends GatewayRefusal {
  readonly at: number
  readonly on: SchoolDate
  readonly times: number
  /** What was asked: to take money on, or what became of it. */
  readonly asked: 'PREPAY' | 'QUERY'
}

const MOST_CODE = 40
const MOST_WORDS = 120

/** Kept as it was said, within bounds. */
export function refusalOf(code: string, words: string): GatewayRefusal {
  return { code: code.slice(0, MOST_CODE), words: words.slice(0, MOST_WORDS) }
}
