// Keeps the deadlines of a petition, which a named complaint has beside what the district promises.
import { addDays, type SchoolDate } from '../../values/school-date'
import type { Milestone } from './deadline-terms'

export interface StatutoryTerms {
  /** For names given on this day or later. */
  readonly from: SchoolDate
  readonly document: string
  /** Days of the calendar. A first word is nothing the regulation asks for. */
  readonly days: Readonly<Record<Exclude<Milestone, 'FIRST_REPLY'>, number>>
}

/**
 * 15 days to say in writing whether it is taken up, 60 from then on to conclude. Taken from texts that quote the
 * regulation: a district reads its own copy before it promises them (docs/decisions/0038).
 */
export const STATUTORY_TERMS: readonly StatutoryTerms[] = [
  {
    from: '2022-05-01' as SchoolDate,
    document: '信访工作条例（2022 年 5 月 1 日起施行）第三十三、三十四条',
    days: { ACCEPT: 15, RESULT: 60 },
  },
]

/** When the name came, and when it was taken up. */
export interface NamedDays {
  readonly namedOn: SchoolDate | null
  readonly acceptedOn: SchoolDate | null
}

/** Null for a complaint without a name, and for what no regulation asks. */
export function statutoryDueOn({ namedOn, acceptedOn }: NamedDays, milestone: Milestone): SchoolDate | null {
  if (namedOn === null || milestone === 'FIRST_REPLY') return null
  const terms = STATUTORY_TERMS.filter(({ from }) => from <= namedOn).at(-1)
  if (terms === undefined) return null
  // A name given to a case that is under way already: its days begin with the name.
  const isLater = acceptedOn !== null && acceptedOn > namedOn
  const start = milestone === 'RESULT' && isLater ? acceptedOn : namedOn
  return addDays(start, terms.days[milestone])
}
