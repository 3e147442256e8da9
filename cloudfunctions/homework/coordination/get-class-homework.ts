// Shows one class's week of homework, all subjects together, with tonight as it would be released.
import { isLive } from '@domain/identity/roles/role'
import { ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { mondayOf, readWeek, weekAnswer, weekHead } from './read-week'

export const getClassHomework = handle('homework.getClassHomework', {
  locate: async ({ input: { homeroomId, from: asked }, today }) => {
    const from = mondayOf(schoolDate(asked))
    const [found] = await readWeek({ _id: homeroomId }, from, today)
    if (found === undefined) return null
    const { schoolId, grade } = found.homeroom
    return {
      subject: { kind: 'homeroom', homeroomId, schoolId, grade, districtId: found.districtId },
      found: { from, found },
    }
  },
  run: async ({ input: { homeroomId }, found: { from, found }, caller, now, today }) => {
    const mayRelease = caller.grants.some(
      (grant) => grant.role === 'classTeacher' && grant.homeroomId === homeroomId && isLive(grant, today),
    )
    const week = weekAnswer(found, from, { personId: caller.personId, now })
    return ok({ ...weekHead(found, { now, today, from }), mayRelease, week })
  },
})
