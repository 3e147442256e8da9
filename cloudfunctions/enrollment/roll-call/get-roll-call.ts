// Shows a lesson's list: everybody expected, last-minute changes on top, and what was marked.
import type { DayChange } from '@domain/enrollment/absences/day-change'
import type { ChildDay } from '@domain/enrollment/absences/day-of'
import { type ExpectedChild, isDifferent } from '@domain/enrollment/roll-call/expected-on'
import { plannedSessionOn } from '@domain/enrollment/sessions/sessions-of'
import { ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { expectedIn, findLessonList, type LessonList } from './find-lesson-list'
import { lessonSubject } from './lesson-subject'
import { rollView } from './roll-view'

export const getRollCall = handle('enrollment.getRollCall', {
  locate: async ({ input, today }) => {
    const found = await findLessonList(input.courseId, input.date === null ? today : schoolDate(input.date))
    return found && { subject: lessonSubject(found), found }
  },
  run: async ({ found, now, today }) => {
    const { course, rollCall, isCanceled, date } = found
    const expected = expectedIn(found)
    const { from, until } = expected?.session ?? {}
    return ok({
      today,
      now,
      title: course.title,
      place: plannedSessionOn(course, date)?.place ?? course.place,
      session: from === undefined || until === undefined ? null : { date, from, until },
      isCanceled,
      children: inOrder((expected?.children ?? []).map((child) => childLine(found, child))),
      ...rollView(rollCall),
    })
  },
})

function childLine({ pupils }: LessonList, { pupilId, day, isAway }: ExpectedChild) {
  const pupil = pupils.find(({ _id }) => _id === pupilId)
  const { name = '', homeroomName = '' } = pupil ?? {}
  return { pupilId, name, homeroomName, isAway, isDifferent: isDifferent({ day, isAway }), changes: changesOf(day) }
}

type Line = ReturnType<typeof childLine>

/** Who is not as on other days first; then by name, as on paper. */
function inOrder(lines: readonly Line[]) {
  return [...lines]
    .sort(
      (one, other) =>
        Number(other.isDifferent) - Number(one.isDifferent) || one.name.localeCompare(other.name, 'zh-Hans-CN'),
    )
    .map(({ isDifferent: _, ...line }) => ({ ...line }))
}

function changesOf({ absences, early, collector, stay, asked }: ChildDay) {
  const held = [absences.at(-1) ?? null, early, collector, stay, ...asked]
  return held.flatMap((change) => (change === null ? [] : [changeLine(change)]))
}

function changeLine({ _id: changeId, kind, time, collector, byName, at, state }: DayChange) {
  const who = collector && { name: collector.name, relation: collector.relation }
  return { changeId, kind, time, collector: who, byName, at, state }
}
