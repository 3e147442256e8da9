// Names what two versions of a course differ in of what families agreed to.
import type { ChangedTerm, Course, WeeklySlot } from '../courses/course'

export type AgreedTerms = Pick<
  Course,
  'slots' | 'place' | 'teacherId' | 'teacherName' | 'providerName' | 'pricePerLesson' | 'priceUnit'
>

export function changedTerms(before: AgreedTerms, after: AgreedTerms): readonly ChangedTerm[] {
  const differs: Readonly<Record<ChangedTerm, boolean>> = {
    TIME: textOf(before.slots) !== textOf(after.slots),
    PLACE: before.place !== after.place,
    TEACHER: teacherOf(before) !== teacherOf(after),
    PRICE: before.pricePerLesson !== after.pricePerLesson || before.priceUnit !== after.priceUnit,
  }
  return (Object.keys(differs) as ChangedTerm[]).filter((term) => differs[term])
}

function textOf(slots: readonly WeeklySlot[]): string {
  const inOrder = [...slots].sort((a, b) => a.weekday - b.weekday || a.from.localeCompare(b.from))
  return JSON.stringify(inOrder.map(({ weekday, from, until, lessons = 1 }) => [weekday, from, until, lessons]))
}

function teacherOf({ teacherId, teacherName, providerName }: AgreedTerms): string {
  return JSON.stringify([teacherId ?? teacherName, teacherName, providerName])
}
