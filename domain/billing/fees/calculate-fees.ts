// Calculates one child's fees for a term: applies the rules in order and adds up.
import type { Term } from '../../enrollment/courses/course'
import { fen, sumFen } from '../../values/fen'
import type { PolicyPack } from '../policy/policy-pack'
import { applyCaps } from './apply-caps'
import { applyWaiver, type GrantedWaiver } from './apply-waiver'
import { chargedLessons, isCharged } from './charged-lessons'
import { deductSubsidy, type PublicSubsidy } from './deduct-subsidy'
import type { FeeLine, FeeStatement } from './fee-statement'
import { grossLine } from './gross-line'
import type { ChargedEnrollment } from './unit-price'

export interface FeeInput {
  readonly pack: PolicyPack
  readonly term: Pick<Term, 'id' | 'until'>
  readonly enrollments: readonly ChargedEnrollment[]
  readonly waiver: GrantedWaiver | null
  readonly subsidy?: PublicSubsidy | null
}

/** Price × what is charged → caps → subsidy → waiver. One line per charged enrollment, in their order. */
export function calculateFees({ pack, term, enrollments, waiver, subsidy = null }: FeeInput): FeeStatement {
  const gross = enrollments
    .filter(isCharged)
    .map((enrollment) => grossLine(pack, enrollment, chargedLessons(enrollment, { pack, term, enrollments })))
  const subsidized = deductSubsidy(pack, applyCaps(pack, gross), subsidy)
  const lines = applyWaiver(pack, subsidized, waiver)
  const [grossFen, chargedFen, dueFen, totalFen] = [
    sumOf(lines, 'grossFen'),
    sumOf(lines, 'chargedFen'),
    sumOf(subsidized, 'payableFen'),
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
    ...(chargedFen === dueFen ? {} : { subsidizedFen: chargedFen - dueFen }),
    waivedFen: dueFen - totalFen,
    totalFen,
  }
}

function sumOf(lines: readonly FeeLine[], amount: 'grossFen' | 'chargedFen' | 'payableFen'): number {
  return sumFen(lines.map((line) => fen(line[amount])))
}
