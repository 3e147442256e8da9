// Shows the composer: own classes, minutes left, last week's items, templates and medians.

import type { HomeworkTemplate } from '@domain/homework/items/homework-template'
import { DEFAULT_PUBLISH_BY, postingWindow } from '@domain/homework/items/posting-dates'
import { taughtSubjects } from '@domain/homework/items/teaching'
import type { TeachingGroup } from '@domain/homework/items/teaching-group'
import { limitsOf } from '@domain/homework/limits/homework-limits'
import type { HomeworkTime } from '@domain/homework/tonight/homework-time'
import { reportedMedians } from '@domain/homework/tonight/reported-medians'
import { ok } from '@domain/values/result'
import { addDays, dateAt, datesBetween, type SchoolDate } from '@domain/values/school-date'
import type { SchoolSubject } from '@domain/values/school-subject'
import { aboutSelf, handle } from '../../request/handler'
import { templatesOf } from '../collections/homework-templates'
import { timesOfHomeroom } from '../collections/homework-times'
import { groupsOfHomeroom } from '../collections/teaching-groups'
import { findClasses, type HomeworkClass } from './find-classes'
import { dayAnswer, itemAnswer, type Viewing } from './item-answer'

/** Back to the same weekday of last week, ahead as far as may be planned. */
const DAYS_BACK = 7
const DAYS_AHEAD = 13

interface Also {
  readonly templates: readonly HomeworkTemplate[]
  readonly groups: readonly TeachingGroup[]
  readonly homeworkTimes: readonly HomeworkTime[]
}
type Taught = HomeworkClass & Also

export const getPosting = handle('homework.getPosting', {
  locate: aboutSelf,
  run: async ({ caller, now, today }) => {
    const taught = taughtSubjects(caller.grants, today)
    const viewing = { personId: caller.personId, now }
    const dates = datesBetween(addDays(today, -DAYS_BACK), addDays(today, DAYS_AHEAD))
    const times = timesOfHomeroom('$_id', addDays(today, -DAYS_BACK), today)
    const stages = [templatesOf(caller.personId), groupsOfHomeroom, times]
    const classes = await findClasses<Also>(
      { _id: { $in: [...taught.keys()] } },
      { dates, today, withCare: true, stages },
    )
    const [first] = classes
    const publishBy = first?.hours.publishBy ?? DEFAULT_PUBLISH_BY
    const window = postingWindow(now, first?.term ?? null, publishBy)
    return ok({
      now,
      today,
      publishBy,
      isOpenToday: window.isOpenToday,
      dates: [...window.dates],
      classes: classes.map((one) =>
        classAnswer(one, { subjects: taught.get(one.homeroom._id) ?? [], dates: window.dates, viewing }),
      ),
      groups: groupsIn(classes, taught),
      lastWeek: lastWeekOf(classes, today, viewing),
      medians: mediansOf(classes, caller.personId ?? ''),
      templates: (first?.templates ?? []).map(templateAnswer),
    })
  },
})

interface Asked {
  readonly subjects: readonly SchoolSubject[]
  readonly dates: readonly SchoolDate[]
  readonly viewing: Viewing
}

function classAnswer(one: Taught, { subjects, dates, viewing }: Asked) {
  const { _id: homeroomId, name, grade } = one.homeroom
  const [date = dateAt(viewing.now)] = dates
  return {
    homeroomId,
    name,
    grade,
    subjects: [...subjects],
    bedtime: limitsOf(grade, date).bedtime,
    carePupils: one.carePupils,
    days: dates.map((day) => dayAnswer(one, day, viewing)),
  }
}

/** Groups of one's subject whose homerooms one teaches, all of them. */
function groupsIn(classes: readonly Taught[], taught: ReadonlyMap<string, readonly SchoolSubject[]>) {
  const groups = new Map(classes.flatMap((one) => one.groups).map((group) => [group._id, group]))
  return [...groups.values()]
    .filter(({ homeroomIds, subject }) => homeroomIds.every((homeroomId) => taught.get(homeroomId)?.includes(subject)))
    .map(({ _id, name, subject, homeroomIds, members }) => ({
      groupId: _id,
      name,
      subject,
      homeroomIds: [...homeroomIds],
      pupils: members.length,
    }))
}

function lastWeekOf(classes: readonly Taught[], today: SchoolDate, viewing: Viewing) {
  const own = classes.flatMap((one) =>
    one.days
      .filter(({ date }) => date <= today)
      .flatMap(({ homeroomId, date, items }) =>
        items
          .filter(({ teacherId, state }) => teacherId === viewing.personId && state !== 'WITHDRAWN')
          .map((item) => ({ homeroomId, date, item: itemAnswer(item, viewing) })),
      ),
  )
  return own.sort((one, other) => other.item.submittedAt - one.item.submittedAt)
}

/** Evenings of the last days on which families said how long it took. */
function mediansOf(classes: readonly Taught[], personId: string) {
  const evenings = classes.flatMap(({ days, homeworkTimes }) =>
    homeworkTimes.flatMap(({ date, counts }) => {
      const day = days.find((one) => one.date === date)
      return day === undefined ? [] : [{ day, counts }]
    }),
  )
  return [...reportedMedians(evenings, personId)]
}

function templateAnswer({ _id, personId: _, savedAt: __, layers, ...template }: HomeworkTemplate) {
  return { ...template, templateId: _id, layers: [...layers] }
}
