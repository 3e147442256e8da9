// Reckons lines of a bill by their prices within all caps, as the statement does.
import type { CourseKind } from '../../values/course-kind'
import { type Fen, fen, sumFen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import type { PolicyPack } from '../policy/policy-pack'
import type { UnitPrice } from '../policy/unit-price'
import { applyCaps, applyFinerCaps } from './apply-caps'
import type { GrossLine } from './gross-line'
import { costOf } from './unit-price'

export interface PricedLine {
  readonly kind: CourseKind
  readonly price: UnitPrice
  readonly dates: readonly SchoolDate[]
}

/** What the lines come to together before the term's caps. */
export function chargedWithinPeriods(pack: PolicyPack, lines: readonly PricedLine[]): Fen {
  const charged = applyFinerCaps(
    pack,
    lines.map((line) => grossOf(pack, line)),
  )
  return sumFen(charged.map(({ chargedFen }) => fen(chargedFen)))
}

/** And after them: what the statement of these lines would come to. */
export function chargedWithinCaps(pack: PolicyPack, lines: readonly PricedLine[]): Fen {
  const charged = applyCaps(
    pack,
    lines.map((line) => grossOf(pack, line)),
  )
  return sumFen(charged.map(({ chargedFen }) => fen(chargedFen)))
}

export function hasFinerCaps({ caps }: Pick<PolicyPack, 'caps'>): boolean {
  return caps.some(({ period }) => period !== 'TERM')
}

function grossOf(pack: PolicyPack, { kind, price, dates }: PricedLine): GrossLine {
  const grossFen = costOf(pack, price, dates)
  const line = {
    courseId: '',
    title: '',
    kind,
    lessons: dates.length,
    chargedLessons: dates.length,
    pricePerLesson: price.amount,
    grossFen,
    chargedFen: grossFen,
    payableFen: grossFen,
    status: 'CHARGED' as const,
    steps: [],
  }
  return { line, price, dates }
}
