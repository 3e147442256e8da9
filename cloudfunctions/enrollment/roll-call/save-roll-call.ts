// Adds a phone's marks to a lesson's roll call; asks the families of missing children at once.
import { type AfterMarks, afterMarks } from '@domain/enrollment/roll-call/after-marks'
import { type Expected, expectedOn } from '@domain/enrollment/roll-call/expected-on'
import type { RollMark } from '@domain/enrollment/roll-call/roll-call'
import { fail, ok } from '@domain/values/result'
import { instantOf, schoolDate } from '@domain/values/school-date'
import { handle, type Request } from '../../request/handler'
import { untilSettled } from '../../runtime/retry'
import { readRollCall, writeRollCall } from '../collections/roll-calls'
import { findLessonList, type LessonList } from './find-lesson-list'
import { lessonSubject } from './lesson-subject'
import { rollView } from './roll-view'
import { tellOfMissing } from './tell-of-missing'

type Saving = Request<'enrollment.saveRollCall'> & { readonly found: LessonList }

export const saveRollCall = handle('enrollment.saveRollCall', {
  locate: async ({ input }) => {
    const kin = [...new Set(input.marks.map(({ pupilId }) => pupilId))]
    const found = await findLessonList(input.courseId, schoolDate(input.date), kin)
    return found && { subject: lessonSubject(found), found }
  },
  run: async (saving) => {
    const { found, now, today, caller } = saving
    if (found.date > today) return fail({ code: 'NOT_HELD_YET' })
    const expected = expectedOn(found) ?? expectedOn(asPlanned(found))
    if (expected === null) return fail({ code: 'NO_LESSON_THAT_DAY' })
    const { marks, unknown } = sorted(saving)
    const after = await saveMarks(saving, marks, expected)
    await tellOfMissing(found, after, { now, today, by: caller.personId })
    return ok({ ...rollView(after.rollCall), unknown, countAgrees: after.countAgrees })
  },
})

/** Marks of a lesson that was canceled meanwhile stay. */
function asPlanned(found: LessonList): LessonList {
  const { changed = [], ...course } = found.course
  return { ...found, course: { ...course, changed: changed.filter(({ date }) => date !== null) } }
}

/** Two phones at one moment: whoever is second adds its marks to what the first brought. */
function saveMarks(saving: Saving, marks: readonly RollMark[], expected: Expected): Promise<AfterMarks> {
  const { input, found, caller, now } = saving
  const { _id: courseId, planId, schoolId } = found.course
  const key = { planId, schoolId, courseId, date: found.date }
  const about = { key, expected, hasBegun: isLookedFor(saving, expected) }
  const coming = { marks, guests: input.guests ?? [], counted: input.counted, by: caller.personId ?? '', now }
  let known = found.rollCall
  return untilSettled(async () => {
    const after = afterMarks(known, coming, about)
    if (after.rollCall === known || (await writeRollCall(known, after.rollCall))) return after
    known = await readRollCall(courseId, found.date)
    return null
  })
}

/** On its day from its hour on. Of a lesson that was canceled meanwhile the marks stay, and nobody is looked for. */
function isLookedFor({ found, now, today }: Saving, { session }: Expected): boolean {
  return !found.isCanceled && found.date === today && now >= instantOf(found.date, session.from)
}

/** A child of whatever list the course had: what is about others is handed back, not stored. */
function sorted({ input, found, caller }: Saving) {
  const seated = (found.roll?.seated ?? []).map(({ pupilId }) => pupilId)
  const marked = (found.rollCall?.marks ?? []).map(({ pupilId }) => pupilId)
  const known = new Set([...seated, ...marked])
  const by = caller.personId ?? ''
  const marks = input.marks.filter(({ pupilId }) => known.has(pupilId)).map((mark): RollMark => ({ ...mark, by }))
  const unknown = input.marks.map(({ pupilId }) => pupilId).filter((pupilId) => !known.has(pupilId))
  return { marks, unknown: [...new Set(unknown)] }
}
