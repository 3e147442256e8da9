// Owns what a policy pack may never be: overlapping, uncited or impossible. Charging twice its type cannot express.
import type { Source } from './fee-statement'
import type { PolicyPack } from './policy-pack'

export type PackFault =
  | 'ID_TWICE'
  | 'DATES_OVERLAP'
  | 'ENDS_BEFORE_IT_BEGINS'
  | 'NUMBER_WITHOUT_SOURCE'
  | 'NOT_WHOLE_FEN'
  | 'CAP_BELOW_ONE_LESSON'
  | 'JOINT_CAP_ABOVE_SUM'
  | 'WORK_END_NOT_A_TIME'

/** Every fault of every pack. A build with one of them does not pass its tests. */
export function packFaults(packs: readonly PolicyPack[]): readonly PackFault[] {
  return [...faultsAmong(packs), ...packs.flatMap(faultsWithin)]
}

function faultsAmong(packs: readonly PolicyPack[]): PackFault[] {
  const pairs = packs.flatMap((pack, index) => packs.slice(index + 1).map((other) => [pack, other] as const))
  const idTwice = pairs.some(([a, b]) => a.id === b.id)
  const overlap = pairs.some(([a, b]) => beginsBeforeEnd(a, b) && beginsBeforeEnd(b, a))
  return [...(idTwice ? (['ID_TWICE'] as const) : []), ...(overlap ? (['DATES_OVERLAP'] as const) : [])]
}

function beginsBeforeEnd(a: PolicyPack, b: PolicyPack): boolean {
  return b.effectiveUntil === null || a.effectiveFrom <= b.effectiveUntil
}

function faultsWithin(pack: PolicyPack): PackFault[] {
  const { carePricePerLessonMax, careTermCap, enrichmentPricePerLessonMax, enrichmentTermCap, jointTermCap } = pack
  const amounts = [carePricePerLessonMax, careTermCap, enrichmentPricePerLessonMax, enrichmentTermCap, jointTermCap]
  const isCapTooLow = carePricePerLessonMax.value > careTermCap.value
  const isEnrichmentCapTooLow = enrichmentPricePerLessonMax.value > enrichmentTermCap.value
  const checks: readonly (readonly [PackFault, boolean])[] = [
    ['ENDS_BEFORE_IT_BEGINS', pack.effectiveUntil !== null && pack.effectiveUntil < pack.effectiveFrom],
    ['NUMBER_WITHOUT_SOURCE', ![...amounts, pack.bothRule, pack.workEndsAt].every(({ source }) => isCited(source))],
    ['NOT_WHOLE_FEN', !amounts.every(({ value }) => Number.isSafeInteger(value) && value >= 0)],
    ['CAP_BELOW_ONE_LESSON', isCapTooLow || isEnrichmentCapTooLow],
    // A joint cap is there to protect who takes both: above the sum of the two it protects nobody.
    ['JOINT_CAP_ABOVE_SUM', jointTermCap.value > careTermCap.value + enrichmentTermCap.value],
    ['WORK_END_NOT_A_TIME', !/^([01]\d|2[0-3]):[0-5]\d$/.test(pack.workEndsAt.value)],
  ]
  return checks.filter(([, isFaulty]) => isFaulty).map(([fault]) => fault)
}

/** A published number needs its document and clause; an invented one says what it stands for. */
function isCited({ document, clause }: Source): boolean {
  return document.trim() !== '' && clause.trim() !== ''
}
