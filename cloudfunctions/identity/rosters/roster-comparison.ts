// Reads a roster workbook and compares it with what is stored, for preview and import.
import { pupilIdsAmong } from '@domain/identity/pupils/pupil-ids'
import type { RosterScope } from '@domain/identity/rosters/contract'
import { compareRoster, type RosterDifference } from '@domain/identity/rosters/roster-difference'
import { type RosterIds, type SchoolWithStaff, wantedRoster } from '@domain/identity/rosters/roster-documents'
import { readRoster } from '@domain/identity/rosters/roster-reading'
import type { Roster } from '@domain/identity/rosters/roster-rows'
import { matchSamePupils } from '@domain/identity/rosters/roster-same-pupils'
import { listWithoutMobile, type PupilWithoutMobile } from '@domain/identity/rosters/roster-without-mobile'
import { dateAt } from '@domain/values/school-date'
import { type Answers, openQuestions, type WorkbookQuestion } from '@domain/workbooks/workbook-question'
import { readErasedAmong } from '../../privacy/collections/erasures'
import type { Workbook } from '../../runtime/workbooks/workbook'
import { loadOthers, loadRoster } from './load-roster'
import { rosterIds } from './roster-ids'

export interface RosterComparison {
  readonly roster: Roster
  readonly difference: RosterDifference
  readonly questions: readonly WorkbookQuestion[]
  readonly questionsOpen: number
  readonly withoutMobile: readonly PupilWithoutMobile[]
}

export interface Comparing {
  readonly school: SchoolWithStaff
  readonly scope: RosterScope
  readonly answers: Answers
  readonly now: number
}

export async function compareWithStored(
  workbook: Workbook,
  { school, scope, answers, now }: Comparing,
): Promise<RosterComparison> {
  const roster = readRoster(workbook.sheets, school, answers)
  const today = dateAt(now)
  const stored = await loadRoster(school._id)
  const made = rosterIds(school)
  const ids: RosterIds = { ...made, pupil: pupilIdsAmong(stored.pupils, made.pupil) }
  const { pupils, questions } = matchSamePupils(roster.pupils, stored.pupils, answers)
  const named = { ...roster, pupils }
  const erased = await readErasedAmong(pupils.map(({ studentNumber }) => ids.pupil(studentNumber)))
  const wanted = wantedRoster(named, { school, ids, today, erased })
  const people = [...stored.people, ...(await loadOthers(stored, wanted.people))]
  const current = { ...stored, people, staff: school.staff ?? [] }
  const about = {
    schoolId: school._id,
    grades: school.grades,
    scope,
    today,
    now,
    answers,
    sources: sourcesOf(named, ids),
  }
  const difference = compareRoster(current, wanted, about)
  const asked = [...roster.questions, ...questions, ...difference.questions]
  return {
    roster: named,
    difference,
    questions: asked,
    questionsOpen: openQuestions(asked, answers),
    withoutMobile: listWithoutMobile(pupils, people, ids.pupil),
  }
}

function sourcesOf({ pupils }: Pick<Roster, 'pupils'>, ids: RosterIds): ReadonlyMap<string, string> {
  return new Map(pupils.map(({ studentNumber, sheet, row }) => [ids.pupil(studentNumber), `${sheet} ${row}`]))
}
