// A course of an answer as the rule of a week reads it: texts become days.
import { schoolDate, type Weekday } from '@domain/values/school-date'
import type { MyCourses } from './answers'

type Dated = MyCourses['calendar'][number]

export function byDates(course: Dated) {
  return {
    ...course,
    slots: slotsOf(course.slots),
    lessonDates: course.lessonDates.map(schoolDate),
    earlier: (course.earlier ?? []).map(({ before, slots }) => ({ before: schoolDate(before), slots: slotsOf(slots) })),
    changed: (course.changed ?? []).map(singleOf),
  }
}

function singleOf({ planned, date, ...rest }: NonNullable<Dated['changed']>[number]) {
  return { ...rest, planned: schoolDate(planned), date: date === null ? null : schoolDate(date) }
}

function slotsOf(slots: Dated['slots']) {
  return slots.map(({ weekday, from, until }) => ({ weekday: weekday as Weekday, from, until }))
}
