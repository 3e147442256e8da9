// Matches the hardship list with the district's pupils by school, student number and name.

import { type HardshipList, type ListedPupil, readHardshipList } from '@domain/billing/waivers/hardship-list'
import { matchedApplication } from '@domain/billing/waivers/submit-application'
import type { StoredApplication } from '@domain/billing/waivers/waiver-record'
import type { Plan } from '@domain/enrollment/courses/course'
import { hasLeft } from '@domain/enrollment/seats/service-basis'
import { isSameName, nameKey } from '@domain/values/person-name'
import { addDays, dateAt, instantOf, type SchoolDate } from '@domain/values/school-date'
import type { ImportFault } from '@domain/workbooks/import-fault'
import { type Answers, openQuestions } from '@domain/workbooks/workbook-question'
import type { Workbook } from '../../runtime/workbooks/workbook'
import { findDistrictSchools, findNumbered, findPlansOf, type NumberedPupil } from './find-listed-pupils'

export interface MatchedList extends Pick<HardshipList, 'rows' | 'faults' | 'ignoredColumns' | 'sheets' | 'questions'> {
  readonly applications: readonly StoredApplication[]
  readonly unmatched: readonly ImportFault[]
  readonly questionsOpen: number
}

interface Matching {
  readonly districtId: string
  readonly now: number
  readonly answers: Answers
}

export async function matchHardshipList(
  workbook: Workbook,
  { districtId, now, answers }: Matching,
): Promise<MatchedList> {
  const { pupils: listed, ...list } = readHardshipList(workbook.sheets, answers)
  const known = await loadKnown(listed, districtId, dateAt(now))
  const results = listed.map((each) => matchOne(each, known, now))
  return {
    ...list,
    questionsOpen: openQuestions(list.questions, answers),
    applications: results.flatMap((result) => ('application' in result ? [result.application] : [])),
    unmatched: results.flatMap((result) => ('fault' in result ? [result.fault] : [])),
  }
}

interface Known {
  readonly schoolIds: ReadonlyMap<string, string>
  readonly plans: ReadonlyMap<string, Plan>
  readonly pupils: ReadonlyMap<string, NumberedPupil>
  readonly today: SchoolDate
}

async function loadKnown(listed: readonly ListedPupil[], districtId: string, today: SchoolDate): Promise<Known> {
  const named = new Set(listed.map(({ school }) => nameKey(school)))
  const schools = (await findDistrictSchools(districtId)).filter(({ name }) => named.has(nameKey(name)))
  const ids = schools.map(({ _id }) => _id)
  const numbers = [...new Set(listed.map(({ studentNumber }) => studentNumber))]
  const [plans, pupils] = await Promise.all([findPlansOf(ids, today), findNumbered(ids, numbers)])
  return {
    schoolIds: new Map(schools.map(({ _id, name }) => [nameKey(name), _id])),
    plans,
    pupils: new Map(pupils.map((pupil) => [`${pupil.schoolId} ${pupil.studentNumber}`, pupil])),
    today,
  }
}

type Match = { readonly application: StoredApplication } | { readonly fault: ImportFault }

function matchOne(listed: ListedPupil, { schoolIds, plans, pupils, today }: Known, now: number): Match {
  const schoolId = schoolIds.get(nameKey(listed.school))
  if (schoolId === undefined) return { fault: listed.unmatched('SCHOOL_UNKNOWN') }
  const plan = plans.get(schoolId)
  if (plan === undefined) return { fault: listed.unmatched('SCHOOL_WITHOUT_PLAN') }
  const pupil = pupils.get(`${schoolId} ${listed.studentNumber}`)
  if (pupil === undefined || !isSameName(pupil.name, listed.name) || hasLeft(pupil, today))
    return { fault: listed.unmatched('PUPIL_UNKNOWN') }
  const { _id: planId, term, districtId } = plan
  const termEndsAt = instantOf(addDays(term.until, 1))
  const place = { pupilId: pupil._id, planId, schoolId, districtId, termId: term.id, termName: term.name, termEndsAt }
  return { application: matchedApplication(place, listed.category, now) }
}
