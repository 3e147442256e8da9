// Lists by name whom publishing a changed course touches in one way; the look is in the audit.
import { touchedPupils } from '@domain/enrollment/course-changes/touched-pupils'
import { compareAsPeople } from '@domain/values/compare-as-people'
import { ok } from '@domain/values/result'
import { readPupilNames } from '../../identity/collections/pupils'
import { handle } from '../../request/handler'
import { courseConsequences } from './course-consequences'
import { locatePlan } from './locate-plan'

const MOST = 100

export const listTouchedPupils = handle('enrollment.listTouchedPupils', {
  locate: locatePlan,
  run: async ({ input: { courseId, how }, found, now, today }) => {
    const touched = await courseConsequences(found, courseId, { now, today })
    const all = touched === null ? [] : touchedPupils(how, touched.consequences, touched.roll)
    if (all.length === 0) return ok({ pupils: [], total: 0 })
    const known = await readPupilNames([...new Set(all.map(({ pupilId }) => pupilId))])
    const names = new Map(known.map((pupil) => [pupil._id, pupil]))
    const pupils = all.map((one) => {
      const { name = '', homeroomName = '' } = names.get(one.pupilId) ?? {}
      return { ...one, name, homeroomName }
    })
    const byClass = pupils.sort((one, other) => compareAsPeople(one.homeroomName, other.homeroomName))
    return ok({ pupils: byClass.slice(0, MOST), total: all.length })
  },
})
