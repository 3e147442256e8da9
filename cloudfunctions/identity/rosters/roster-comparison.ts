// Reads a roster workbook and compares it with what is stored, for preview and import.
import type { RosterScope } from '@domain/identity/rosters/contract'
import { compareRoster, type RosterDifference } from '@domain/identity/rosters/roster-difference'
import { type SchoolWithStaff, wantedRoster } from '@domain/identity/rosters/roster-documents'
import { readRoster } from '@domain/identity/rosters/roster-reading'
import type { Roster } from '@domain/identity/rosters/roster-rows'
import { dateAt } from '@domain/values/school-date'
import { readErasedAmong } from '../../privacy/collections/erasures'
import type { Workbook } from '../../runtime/workbooks/workbook'
import { loadRoster } from './load-roster'
import { rosterIds } from './roster-ids'

export interface RosterComparison {
  readonly roster: Roster
  readonly difference: RosterDifference
}

export interface Comparing {
  readonly school: SchoolWithStaff
  readonly scope: RosterScope
  readonly now: number
}

export async function compareWithStored(
  workbook: Workbook,
  { school, scope, now }: Comparing,
): Promise<RosterComparison> {
  const roster = readRoster(workbook.sheets, school)
  const ids = rosterIds(school)
  const today = dateAt(now)
  const erased = await readErasedAmong(roster.pupils.map(({ studentNumber }) => ids.pupil(studentNumber)))
  const wanted = wantedRoster(roster, { school, ids, today, erased })
  const stored = await loadRoster(
    school._id,
    wanted.people.map(({ _id }) => _id),
  )
  const current = { ...stored, staff: school.staff ?? [] }
  const about = { schoolId: school._id, grades: school.grades, scope, today, now }
  return { roster, difference: compareRoster(current, wanted, about) }
}
