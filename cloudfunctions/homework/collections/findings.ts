// The collection findings: its documents, its indexes, and every read and write of it.
import type { Finding } from '@domain/homework/inspections/inspection'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { findingsFates } from './fates/findings-fates'

export const findings = defineCollection<Finding>({
  name: 'findings',
  fates: findingsFates,
  indexes: [
    index('school', ['schoolId', 'state']),
    index('inspection', ['inspectionId']),
    index('district', ['districtId', 'state']),
  ],
})

const MOST_LISTED = 200
/** OPEN, CLOSED, ANSWERED: the alphabet backwards puts what waits for the school first. */
const OPEN_FIRST: readonly Stage[] = [{ $sort: { state: -1, dueOn: 1, _id: 1 } }, { $limit: MOST_LISTED }]

/** Adds `findings` to schools, open ones first. */
export const findingsOfSchool: Stage = joinStage({
  from: findings.name,
  as: 'findings',
  local: '$_id',
  foreign: 'schoolId',
  stages: OPEN_FIRST,
})

/** Adds `findings` to inspections. */
export const findingsOfInspection: Stage = joinStage({
  from: findings.name,
  as: 'findings',
  local: '$_id',
  foreign: 'inspectionId',
  stages: OPEN_FIRST,
})

/** Adds `findings` to districts: those that are not closed. */
export const openFindingsOfDistrict: Stage = joinStage({
  from: findings.name,
  as: 'findings',
  local: '$_id',
  foreign: 'districtId',
  stages: [{ $match: { state: { $ne: 'CLOSED' } } }, ...OPEN_FIRST],
})

export async function readFinding(findingId: string): Promise<Finding | null> {
  const [finding] = await findings.find({ _id: findingId }, { limit: 1 })
  return finding ?? null
}

/** False when there is one of this class and entry already. */
export function insertFinding(finding: Finding): Promise<boolean> {
  return findings.insert(finding)
}

/** False when it changed since it was read. */
export function writeFinding({ _id, rev, dueOn, state, steps }: Finding): Promise<boolean> {
  return findings.updateOne({ _id, rev }, { $set: { dueOn, state, steps, rev: rev + 1 } })
}
