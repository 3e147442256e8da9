// Reads a pack that a clerk wrote as JSON: returns the pack, or every fault with its path.
import { fail, ok, type Result } from '../../values/result'
import { type CitedValue, citedValues } from './cited-values'
import { faultsWithin, type PackFault } from './pack-check'
import { readPack, type ShapeIssue, shapeIssues } from './pack-schema'
import type { PolicyPack } from './policy-pack'

export interface PlacedFault {
  readonly code: PackFault | ShapeIssue['code'] | 'OTHER_DISTRICT'
  /** Empty: the pack as a whole. */
  readonly path: string
}

export interface FaultyPack {
  readonly code: 'PACK_FAULTY'
  readonly faults: readonly PlacedFault[]
}

export function readPackText(text: string, districtId: string): Result<PolicyPack, FaultyPack> {
  const data = parsed(text)
  if (data === undefined) return fail({ code: 'PACK_FAULTY', faults: [{ code: 'NOT_JSON', path: '' }] })
  const pack = readPack(data)
  const faults = pack === null ? shapeIssues(data) : placedFaults(pack, districtId)
  return pack === null || faults.length > 0 ? fail({ code: 'PACK_FAULTY', faults }) : ok(pack)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What the pack itself says wrong; how it stands beside others is for its activation. */
export function placedFaults(pack: PolicyPack, districtId: string): readonly PlacedFault[] {
  const own = faultsWithin(pack).flatMap((code) => placesOfFault(pack, code).map((path) => ({ code, path })))
  return pack.scope.districtId === districtId ? own : [{ code: 'OTHER_DISTRICT', path: 'scope.districtId' }, ...own]
}

const FIXED: Partial<Record<PackFault, string>> = {
  ENDS_BEFORE_IT_BEGINS: 'effectiveUntil',
  WORK_END_NOT_A_TIME: 'workEndsAt',
  COLLECTED_BY_OTHERS: 'collection.collector',
  COLLECTED_ACROSS_TERMS: 'collection.acrossTerms',
  NOT_VOLUNTARY: 'collection.voluntary',
  EXTENDED_CARE_CHARGED: 'collection.extendedCarePrice',
  NO_OWN_CONSUMABLES: 'consumableModes',
}

function placesOfFault(pack: PolicyPack, code: PackFault): readonly string[] {
  const values = citedValues(pack)
  if (code === 'NUMBER_WITHOUT_SOURCE') {
    const uncited = values.filter(({ source }) => source.document.trim() === '' || source.clause.trim() === '')
    return uncited.map(({ path }) => path)
  }
  if (code === 'NEGATIVE_AMOUNT') {
    const isNegative = ({ path, value }: CitedValue) => !isRate(path) && typeof value === 'number' && value < 0
    return values.filter(isNegative).map(({ path }) => path)
  }
  if (code === 'WAIVER_RATE_OUT_OF_RANGE') {
    const isWrong = ({ path, value }: CitedValue) => isRate(path) && isOutOfRange(value)
    return values.filter(isWrong).map(({ path }) => path)
  }
  return [FIXED[code] ?? '']
}

function isRate(path: string): boolean {
  return path.startsWith('waivers.')
}

function isOutOfRange(value: unknown): boolean {
  return typeof value === 'number' && (value < 0 || value > 10_000)
}
