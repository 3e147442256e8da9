// Owns what both roster actions do first: read the workbook, load what is stored, compare.
import { compareRoster, type RosterDifference } from '@domain/identity/roster-difference'
import { type SchoolWithStaff, wantedRoster } from '@domain/identity/roster-documents'
import { readRoster } from '@domain/identity/roster-reading'
import type { Roster } from '@domain/identity/roster-rows'
import type { SchoolDate } from '@domain/school-date'
import type { Workbook } from '../runtime/workbook'
import { rosterIds } from './roster-ids'
import { loadRoster } from './roster-store'

export interface RosterComparison {
  readonly roster: Roster
  readonly difference: RosterDifference
}

export async function compareWithStored(
  workbook: Workbook,
  school: SchoolWithStaff,
  today: SchoolDate,
): Promise<RosterComparison> {
  const roster = readRoster(workbook.sheets, school)
  const wanted = wantedRoster(roster, { school, ids: rosterIds(school), today })
  const stored = await loadRoster(
    school._id,
    wanted.people.map(({ _id }) => _id),
  )
  const current = { ...stored, staff: school.staff ?? [] }
  return { roster, difference: compareRoster(current, wanted, { _id: school._id, today }) }
}
