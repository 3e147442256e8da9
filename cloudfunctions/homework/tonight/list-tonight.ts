// Lists tonight's homework and the week of each of a guardian's children.
import { hasLeft } from '@domain/enrollment/seats/service-basis'
import { homeworkWeek, weekAround } from '@domain/homework/tonight/homework-week'
import { minuteChoices } from '@domain/homework/tonight/reported-minutes'
import { stopStateOf } from '@domain/homework/tonight/stop-time'
import { tonightDate } from '@domain/homework/tonight/tonight-date'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { childrenOf } from '../../enrollment/children/children-of'
import { pupilSummary } from '../../enrollment/children/pupil-summary'
import { aboutSelf, handle } from '../../request/handler'
import { askedEvening, type Viewing, viewEvening } from './evening-view'
import { type ChildEvenings, findEvenings } from './find-evenings'
import { limitOf } from './limit-of'

export const listTonight = handle('homework.listTonight', {
  locate: aboutSelf,
  run: async ({ caller, now, today }) => {
    const found = await findEvenings(childrenOf(caller.grants, 'guardian', today), today)
    const here = found.filter(({ pupil }) => !hasLeft(pupil, today))
    const viewing = { personId: caller.personId ?? '', now, today }
    return ok({ today, now, children: here.map((child) => childView(child, viewing)) })
  },
})

function childView(child: ChildEvenings, viewing: Viewing) {
  const { pupil, days, evenings, concerns } = child
  const { now, today } = viewing
  const date = tonightDate(today, child.isSchoolDay)
  const cap = limitOf(pupil.grade, date, days)
  const asked = askedEvening(child, viewing)
  const evening = evenings.find((one) => one.date === asked)
  return {
    pupil: pupilSummary(pupil),
    cap,
    stop: stopStateOf(pupil.grade, today, now),
    tonight: viewEvening(child, date, viewing),
    week: homeworkWeek(weekAround(today), days, pupil._id).map((day) => ({ ...day, parts: [...day.parts] })),
    ask:
      asked === null
        ? null
        : { date: asked, choices: [...minuteChoices(cap)], isTold: (evening?.toldBy ?? null) !== null },
    concern: concernOf(concerns, date),
    phones: phonesOf(child),
  }
}

function concernOf(concerns: ChildEvenings['concerns'], date: SchoolDate) {
  const said = concerns.find((concern) => concern.date === date)
  return said === undefined ? null : { text: said.text, at: said.at, answer: said.answer }
}

function phonesOf({ school, district }: ChildEvenings) {
  return {
    school: school?.phone ?? null,
    schoolSupervision: school?.supervisionPhone ?? null,
    districtSupervision: district?.supervisionPhone ?? null,
  }
}
