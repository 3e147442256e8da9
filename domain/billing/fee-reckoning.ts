// Owns what one child's services cost in one term: the order of the rules, and the sums.
import type { Term } from '../enrollment/course'
import type { Enrollment } from '../enrollment/enrollment'
import { fen, sumFen } from '../fen'
import { applyCaps } from './apply-caps'
import { applyWaiver, type GrantedWaiver } from './apply-waiver'
import type { FeeLine, FeeStatement } from './fee-statement'
import { grossLine } from './gross-line'
import type { PolicyPack } from './policy-pack'
import { chargedLessons, isCharged } from './suppress-care'

export interface Reckoning {
  readonly pack: PolicyPack
  readonly term: Pick<Term, 'id' | 'until'>
  readonly enrollments: readonly Enrollment[]
  readonly waiver: GrantedWaiver | null
}

/** Lessons × price without care inside enrichment → caps → waiver. One line per charged enrollment, in their order. */
export function reckonFees({ pack, term, enrollments, waiver }: Reckoning): FeeStatement {
  const gross = enrollments
    .filter(isCharged)
    .map((enrollment) => grossLine(pack, enrollment, chargedLessons(enrollment, enrollments, term)))
  const lines = applyWaiver(applyCaps(pack, gross), waiver)
  const [grossFen, chargedFen, totalFen] = [
    sumOf(lines, 'grossFen'),
    sumOf(lines, 'chargedFen'),
    sumOf(lines, 'payableFen'),
  ]
  return {
    termId: term.id,
    packId: pack.id,
    packVersion: pack.version,
    packName: pack.name,
    demonstration: lines.some(({ steps }) => steps.some(({ source }) => source.demonstration)),
    lines: [...lines],
    grossFen,
    cappedOffFen: grossFen - chargedFen,
    waivedFen: chargedFen - totalFen,
    totalFen,
  }
}

function sumOf(lines: readonly FeeLine[], amount: 'grossFen' | 'chargedFen' | 'payableFen'): number {
  return sumFen(lines.map((line) => fen(line[amount])))
}
