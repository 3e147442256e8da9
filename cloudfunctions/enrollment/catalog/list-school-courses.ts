// School staff's first screen: the school, its courses with seats taken, and other schools.
import { type ManagedSchool, managedSchools } from '@domain/identity/roles/managed-schools'
import { sidesToday } from '@domain/identity/roles/side'
import { ok } from '@domain/values/result'
import { countPupils } from '../../identity/collections/pupils'
import { handle } from '../../request/handler'
import { courseCard } from './course-card'
import { findSchoolWithCatalog, type SchoolWithCatalog } from './find-catalog'
import { shownTerm } from './shown-term'
import { termAndWindow } from './term-summary'

export const listSchoolCourses = handle('enrollment.listSchoolCourses', {
  locate: async ({ input, caller, today }) => {
    const managed = managedSchools(caller.grants, today)
    const schoolId = input.schoolId ?? managed[0]?.schoolId
    if (schoolId === undefined) return null
    const catalog = await findSchoolWithCatalog({ schoolId, named: managed.map((each) => each.schoolId) }, today)
    return catalog && { subject: { kind: 'school', schoolId }, found: { ...catalog, schoolId, managed } }
  },
  run: async ({ caller, found, now, today }) => {
    const { schoolId, plan, catalog } = found
    const schools = found.managed.map((school) => withName(school, found.named))
    const school = schools.find((each) => each.schoolId === schoolId)
    if (school === undefined) throw new RangeError('let in to a school that is not managed')
    return ok({
      school,
      schools,
      sides: sidesToday(caller.grants, today),
      now,
      person: caller.name ?? '',
      ...termAndWindow(plan, now),
      terms: shownTerm(plan, found.termPlans).terms,
      courses:
        plan === null ? [] : catalog.courses.map((course) => courseCard(course, catalog.rolls.get(course._id), today)),
      pupils: await countPupils(schoolId),
    })
  },
})

function withName(school: ManagedSchool, named: SchoolWithCatalog['named']) {
  return { ...school, schoolName: named.find(({ _id }) => _id === school.schoolId)?.name ?? school.schoolId }
}
