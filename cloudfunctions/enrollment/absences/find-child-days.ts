// Reads a child's term with what was said of its days, its kin and its teachers, in one round trip.
import type { DayChange } from '@domain/enrollment/absences/day-change'
import type { Course, Plan } from '@domain/enrollment/courses/course'
import { type Lesson, lessonsOn } from '@domain/enrollment/home/lessons-of-day'
import type { Enrollment, PupilTerm } from '@domain/enrollment/seats/enrollment'
import { teachingOn } from '@domain/enrollment/sessions/sessions-of'
import { kinGrantOf } from '@domain/identity/families/kinship'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { isLive } from '@domain/identity/roles/role'
import type { SchoolDate } from '@domain/values/school-date'
import { circleOf, roomStaffOf } from '../../identity/collections/people'
import { readPupils } from '../../identity/collections/pupils'
import { coursesTaken } from '../collections/courses'
import { changesOfPupil } from '../collections/day-changes'
import { type CanceledLesson, canceledLessonsOf } from '../collections/lesson-records'
import { termOfChild } from '../collections/pupil-terms'

type Teaching = Pick<Course, '_id' | 'teacherId' | 'teacherName' | 'providerName' | 'earlier' | 'changed'>

interface Row extends Pupil {
  readonly plan?: Plan
  readonly terms: readonly PupilTerm[]
  readonly canceled: readonly CanceledLesson[]
  readonly changes: readonly DayChange[]
  readonly circle: readonly Person[]
  readonly roomStaff: readonly Person[]
  readonly courses: readonly Teaching[]
}

export interface ChildDays extends Pick<Row, 'canceled' | 'changes' | 'circle' | 'roomStaff' | 'courses'> {
  readonly pupil: Pupil
  readonly plan: Plan | null
  readonly enrollments: readonly Enrollment[]
}

export async function findChildDays(pupilId: string, today: SchoolDate): Promise<ChildDays | null> {
  const [row] = await readPupils<Row>(
    [pupilId],
    [
      ...termOfChild(today),
      canceledLessonsOf('$plan._id'),
      changesOfPupil(today),
      circleOf('_id'),
      roomStaffOf('homeroomId'),
      ...coursesTaken,
    ],
  )
  if (row === undefined) return null
  const { plan = null, terms, canceled, changes, circle, roomStaff, courses, ...pupil } = row
  return { pupil, plan, enrollments: terms[0]?.enrollments ?? [], canceled, changes, circle, roomStaff, courses }
}

/** Those that take place. */
export function lessonsHeldOn({ enrollments, canceled }: ChildDays, date: SchoolDate): readonly Lesson[] {
  const isOff = (courseId: string) => canceled.some((one) => one.courseId === courseId && one.date === date)
  return lessonsOn(enrollments, date).filter(({ courseId }) => !isOff(courseId))
}

export interface Kin {
  readonly personId: string
  readonly name: string
  readonly relation: string | null
  readonly role: 'guardian' | 'pickupPerson'
}

/** Guardians first. */
export function kinOf({ circle, pupil }: ChildDays, today: SchoolDate): readonly Kin[] {
  const kin = circle.flatMap((person) => {
    const grant = kinGrantOf(person, pupil._id, today)
    if (grant === null) return []
    const { relation = null, role } = grant
    return [{ personId: person._id, name: person.name || relation || '', relation, role }]
  })
  return kin.sort((one, other) => Number(one.role !== 'guardian') - Number(other.role !== 'guardian'))
}

/** Who has the child that day: its class teacher, and whoever teaches its lessons. */
export function staffOn(days: ChildDays, date: SchoolDate, today: SchoolDate): readonly string[] {
  const { homeroomId } = days.pupil
  const leads = days.roomStaff.filter(({ grants }) =>
    grants.some((grant) => grant.role === 'classTeacher' && grant.homeroomId === homeroomId && isLive(grant, today)),
  )
  const taken = new Set(lessonsHeldOn(days, date).map(({ courseId }) => courseId))
  const teachers = days.courses.filter(({ _id }) => taken.has(_id)).map((course) => teachingOn(course, date).teacherId)
  return [...new Set([...leads.map(({ _id }) => _id), ...teachers.filter((id) => id !== null)])]
}
