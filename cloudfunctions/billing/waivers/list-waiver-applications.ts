// Lists a school's waiver applications: pupil, state and date; the category is not included.
import { ok } from '@domain/values/result'
import { readSchool } from '../../identity/collections/schools'
import { handle } from '../../request/handler'
import { countOpen, type ListedApplication, PAGE_SIZE, readApplications } from './waiver-application-queries'

export const listWaiverApplications = handle('billing.listWaiverApplications', {
  locate: async ({ input }) => {
    const school = await readSchool(input.schoolId)
    if (school === null) return null
    return { subject: { kind: 'school', schoolId: school._id, districtId: school.districtId }, found: school }
  },
  run: async ({ input, now }) => {
    const [rows, waiting] = await Promise.all([readApplications(input), countOpen(input.schoolId)])
    const page = rows.slice(0, PAGE_SIZE)
    const last = page.at(-1)
    return ok({
      now,
      waiting,
      applications: page.flatMap(applicationLine),
      next: rows.length > PAGE_SIZE && last ? `${last.changedAt}:${last._id}` : null,
    })
  },
})

/** Erasing a child removes its applications too. */
function applicationLine({ _id, pupilId, state, changedAt, pupils: [pupil] }: ListedApplication) {
  if (pupil === undefined) return []
  const { name, homeroomName } = pupil
  return [{ applicationId: _id, pupilId, pupilName: name, homeroomName, state, at: changedAt }]
}
