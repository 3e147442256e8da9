// Fixes all classes that may be drawn, before the public number is out: once.
import { FIRST_DRAWN_GRADE, frameDigest } from '@domain/homework/inspections/draw-classes'
import type { FrameClass } from '@domain/homework/inspections/inspection'
import type { Homeroom } from '@domain/identity/schools/school'
import { fail, ok } from '@domain/values/result'
import { addDays, datesBetween, schoolDate, weekdayOf } from '@domain/values/school-date'
import { homeroomsOfSchool } from '../../identity/collections/homerooms'
import { readDistrictSchools } from '../../identity/collections/schools'
import { handle } from '../../request/handler'
import { readInspection, writeFrame } from '../collections/inspections'
import { districtSubject } from './inspection-lines'

interface Row {
  readonly _id: string
  readonly name: string
  readonly homerooms: readonly Homeroom[]
}

/** Days of homework that are looked at, before the visits end. */
const DAYS_LOOKED_AT = 3

export const fixFrame = handle('homework.fixFrame', {
  locate: async ({ input }) => {
    const found = await readInspection(input.inspectionId)
    return found && { subject: districtSubject(found), found }
  },
  run: async ({ input, found, caller, now, today }) => {
    const { numberName, primary, junior } = input
    const numberOn = schoolDate(input.numberOn)
    if (found.kind !== 'RANDOM') return fail({ code: 'NOT_RANDOM' })
    if (found.frame !== null) return fail({ code: 'ALREADY_FIXED' })
    if (numberOn <= today || numberOn > found.until) {
      return fail({ code: 'NUMBER_DAY_WRONG', from: addDays(today, 1), until: found.until })
    }
    const stages = [{ $project: { name: 1 } }, homeroomsOfSchool]
    const classes = frameClasses(await readDistrictSchools<Row>(found.districtId, stages))
    if (classes.length === 0 || primary + junior === 0) return fail({ code: 'NOTHING_TO_DRAW' })
    const weekdays = datesBetween(addDays(numberOn, -7), addDays(numberOn, -1)).filter((day) => weekdayOf(day) <= 5)
    const digest = frameDigest(classes)
    const frame = {
      classes,
      digest,
      primary,
      junior,
      days: weekdays.slice(-DAYS_LOOKED_AT),
      numberName,
      numberOn,
      fixedBy: caller.personId ?? '',
      fixedByName: caller.name ?? '',
      fixedAt: now,
    }
    const isFixed = await writeFrame(found._id, frame)
    return isFixed ? ok({ digest, classes: classes.length }) : fail({ code: 'ALREADY_FIXED' })
  },
})

/** By school and class, so that the list is the same whoever makes it. */
function frameClasses(schools: readonly Row[]): readonly FrameClass[] {
  return schools.flatMap(({ _id: schoolId, name: schoolName, homerooms }) =>
    homerooms
      .filter(({ grade }) => grade >= FIRST_DRAWN_GRADE)
      .sort((one, other) => one.grade - other.grade || one.classNumber - other.classNumber)
      .map(({ _id, name, grade }) => ({ homeroomId: _id, name, schoolId, schoolName, grade })),
  )
}
