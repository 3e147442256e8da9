// Checks policy packs: sources, impossible values, hard floors, and overlaps or gaps between packs.

import { citedValues } from './cited-values'
import { type FloorCode, floorsBroken } from './hard-floors'
import { faultsAmong, type PackListFault } from './pack-dates'
import { PERIOD_LENGTH } from './period-length'
import type { ChargedKind, PolicyPack } from './policy-pack'
import type { Source } from './source'

export type PackFault =
  | PackListFault
  | FloorCode
  | 'ENDS_BEFORE_IT_BEGINS'
  | 'NUMBER_WITHOUT_SOURCE'
  | 'NEGATIVE_AMOUNT'
  | 'SAID_TWICE'
  | 'NO_PRICE_OR_CAP'
  | 'CAP_BELOW_ONE_UNIT'
  | 'CAP_FINER_THAN_PRICE'
  | 'JOINT_CAP_ABOVE_SUM'
  | 'WAIVER_RATE_OUT_OF_RANGE'
  | 'WORK_END_NOT_A_TIME'

/** Every fault of every pack. A build with one of them does not pass its tests. */
export function packFaults(packs: readonly PolicyPack[]): readonly PackFault[] {
  return [...faultsAmong(packs), ...packs.flatMap(faultsWithin)]
}

export function faultsWithin(pack: PolicyPack): readonly PackFault[] {
  const values = citedValues(pack)
  const checks: readonly (readonly [PackFault, boolean])[] = [
    ['ENDS_BEFORE_IT_BEGINS', pack.effectiveUntil !== null && pack.effectiveUntil < pack.effectiveFrom],
    ['NUMBER_WITHOUT_SOURCE', !values.every(({ source }) => isCited(source))],
    ['NEGATIVE_AMOUNT', amountsOf(pack).some((amount) => amount < 0)],
    ['SAID_TWICE', new Set(values.map(({ path }) => path)).size < values.length],
    ['NO_PRICE_OR_CAP', pack.guidePrices.length === 0 || pack.caps.length === 0],
    ['CAP_BELOW_ONE_UNIT', pack.guidePrices.some((guide) => isAboveACap(pack, guide))],
    ['CAP_FINER_THAN_PRICE', hasCapFinerThanPrice(pack)],
    ['JOINT_CAP_ABOVE_SUM', isJointCapAboveSum(pack)],
    ['WAIVER_RATE_OUT_OF_RANGE', pack.waivers.some(({ basisPoints }) => !isRate(basisPoints.value))],
    ['WORK_END_NOT_A_TIME', !/^([01]\d|2[0-3]):[0-5]\d$/.test(pack.workEndsAt.value)],
  ]
  return [...checks.filter(([, isFaulty]) => isFaulty).map(([fault]) => fault), ...floorsBroken(pack)]
}

function amountsOf({ guidePrices, caps, collection }: PolicyPack): readonly number[] {
  const prices = guidePrices.map(({ max }) => max.value)
  return [...prices, ...caps.map(({ limit }) => limit.value), collection.extendedCarePrice.value]
}

/** A published number needs its document and clause; an invented one says what it stands for. */
function isCited({ document, clause }: Source): boolean {
  return document.trim() !== '' && clause.trim() !== ''
}

/** Null leaves the rate to the district. */
function isRate(basisPoints: number | null): boolean {
  return basisPoints === null || (basisPoints >= 0 && basisPoints <= 10_000)
}

/** A price nobody could be charged in full. */
function isAboveACap({ caps }: PolicyPack, { kind, unit, max }: PolicyPack['guidePrices'][number]): boolean {
  return caps.some(
    (cap) => cap.kind === kind && PERIOD_LENGTH[cap.period] <= PERIOD_LENGTH[unit] && max.value > cap.limit.value,
  )
}

/** What is priced by the month cannot be capped by the day. */
function hasCapFinerThanPrice({ guidePrices, caps }: PolicyPack): boolean {
  const overlaps = (a: ChargedKind, b: ChargedKind) => a === b || a === 'ANY' || b === 'ANY'
  return guidePrices.some(({ kind, unit }) =>
    caps.some((cap) => overlaps(cap.kind, kind) && PERIOD_LENGTH[cap.period] > PERIOD_LENGTH[unit]),
  )
}

/** A joint cap is there to protect who takes both: above the sum of the two it protects nobody. */
function isJointCapAboveSum({ caps }: PolicyPack): boolean {
  const limitOf = (kind: ChargedKind, joint: PolicyPack['caps'][number]) =>
    caps.find((cap) => cap.kind === kind && cap.period === joint.period)?.limit.value ?? Number.POSITIVE_INFINITY
  return caps.some((cap) => cap.kind === 'ANY' && cap.limit.value > limitOf('CARE', cap) + limitOf('ENRICHMENT', cap))
}
