// Finds what is wrong with the wishes of one or several children before they are saved.
import type { Course } from '../courses/course'
import type { AtMost } from '../draws/draw-list'
import { MOST_WISHES, type WishFaultCode } from '../draws/wish-limits'

export interface WishFault {
  readonly pupilId: string
  readonly courseId: string | null
  readonly title: string | null
  readonly code: WishFaultCode
}

export interface WishingChild {
  readonly pupilId: string
  readonly grade: number
  readonly wishes: readonly string[]
  readonly atMost: AtMost
}

export interface WishTie {
  readonly wishes: readonly { readonly pupilId: string; readonly courseId: string }[]
}

export interface WishCheck {
  readonly children: readonly WishingChild[]
  readonly together: readonly WishTie[]
  /** Those given out by wishes. */
  readonly courses: readonly Pick<Course, '_id' | 'title' | 'grades' | 'ending'>[]
  readonly mostAtMost: AtMost
}

type Known = ReadonlyMap<string, WishCheck['courses'][number]>

export function checkWishes({ children, together, courses, mostAtMost }: WishCheck): readonly WishFault[] {
  const known: Known = new Map(courses.map((course) => [course._id, course]))
  return [
    ...children.flatMap((child) => [...childFaults(child, known), ...limitFaults(child, mostAtMost)]),
    ...tieFaults(children, together, known),
  ]
}

function childFaults({ pupilId, grade, wishes }: WishingChild, known: Known): readonly WishFault[] {
  const faults = wishes.flatMap((courseId, at): readonly WishFault[] => {
    const course = known.get(courseId)
    const code =
      course === undefined ? 'NOT_IN_DRAW' : wishFault(course, { grade, isAgain: wishes.indexOf(courseId) < at })
    return code === null ? [] : [{ pupilId, courseId, title: course?.title ?? null, code }]
  })
  const tooMany: WishFault = { pupilId, courseId: null, title: null, code: 'TOO_MANY' }
  return wishes.length > MOST_WISHES ? [...faults, tooMany] : faults
}

interface WishAsked {
  readonly grade: number
  readonly isAgain: boolean
}

function wishFault(course: WishCheck['courses'][number], { grade, isAgain }: WishAsked): WishFaultCode | null {
  if (isAgain) return 'TWICE'
  if (!course.grades.includes(grade)) return 'GRADE_OUT_OF_RANGE'
  return course.ending && course.ending.kind !== 'SPLIT' ? 'NO_LESSONS_LEFT' : null
}

function limitFaults({ pupilId, atMost }: WishingChild, most: AtMost): readonly WishFault[] {
  const isHigher = atMost.aWeek > most.aWeek || atMost.aTerm > most.aTerm
  return isHigher ? [{ pupilId, courseId: null, title: null, code: 'LIMIT_TOO_HIGH' }] : []
}

function tieFaults(
  children: readonly WishingChild[],
  together: readonly WishTie[],
  known: Known,
): readonly WishFault[] {
  const wished = new Set(children.flatMap(({ pupilId, wishes }) => wishes.map((courseId) => `${pupilId}/${courseId}`)))
  const tied = new Set<string>()
  return together.flatMap(({ wishes }) => {
    const pupils = new Set(wishes.map(({ pupilId }) => pupilId))
    return wishes.flatMap(({ pupilId, courseId }): readonly WishFault[] => {
      const key = `${pupilId}/${courseId}`
      const about = { pupilId, courseId, title: known.get(courseId)?.title ?? null }
      if (!wished.has(key) || pupils.size < wishes.length) return [{ ...about, code: 'TIE_WITHOUT_WISH' }]
      if (tied.has(key)) return [{ ...about, code: 'TIE_TWICE' }]
      tied.add(key)
      return []
    })
  })
}
