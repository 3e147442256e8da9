// Decides which seeded families ask for which courses, in order: about 120 children of 400.

import { coursesClash, isForGrade, type WorldCourse, type WorldPupil, type WorldSchool } from '../schools/school-world'
import { type SeededRandom, seededRandom } from '../seeded-random'
import { NAMED_CHILDREN } from './named-people'

export interface Wish {
  readonly pupil: WorldPupil
  readonly course: WorldCourse
}

const SEED = 907
/** Children of a school whose family enrolls early, in percent. */
const EARLY = 29
const CARE_TOO = 55
const MOST_COURSES = 3

export function enrollmentWishes(schools: readonly WorldSchool[]): Wish[] {
  const random = seededRandom(SEED)
  return schools.flatMap((world) => wishesOf(world, random))
}

function wishesOf({ school, pupils, courses }: WorldSchool, random: SeededRandom): Wish[] {
  const named = Object.values(NAMED_CHILDREN).filter(({ room }) => room.schoolId === school._id)
  const others = pupils.filter(({ name }) => !named.some((child) => child.name === name))
  const early = random.shuffled(others).slice(0, Math.round((pupils.length * EARLY) / 100))
  const wishes = named.flatMap(({ name, takes }) =>
    takes.flatMap((title: string) => {
      const pupil = pupils.find((each) => each.name === name)
      const course = courses.find((each) => each.title === title)
      return pupil === undefined || course === undefined ? [] : [{ pupil, course }]
    }),
  )
  for (const course of courses) wishes.push(...wishesFor(course, { early, wishes }, random))
  return [...wishes, ...careWishes({ early, courses, wishes }, random)]
}

/** Fills a course up to the number wanted with children whose grade and other courses allow it. */
function wishesFor(
  course: WorldCourse,
  { early, wishes }: Pick<Asked, 'early' | 'wishes'>,
  random: SeededRandom,
): Wish[] {
  const already = wishes.filter((wish) => wish.course === course).length
  const takers = random.shuffled(early).filter((pupil) => {
    const taken = wishes.filter((wish) => wish.pupil === pupil)
    const isFree = taken.every((wish) => !coursesClash(wish.course, course))
    return isForGrade(course, pupil.grade) && taken.length < MOST_COURSES && isFree
  })
  return takers.slice(0, Math.max(0, course.wanted - already)).map((pupil) => ({ pupil, course }))
}

interface Asked {
  readonly early: readonly WorldPupil[]
  readonly courses: readonly WorldCourse[]
  readonly wishes: readonly Wish[]
}

/** Care for those who have nothing else, and for about half of the rest. */
function careWishes({ early, courses, wishes }: Asked, random: SeededRandom): Wish[] {
  return early.flatMap((pupil) => {
    const course = courses.find((each) => each.field === 'CARE' && isForGrade(each, pupil.grade))
    const hasNone = !wishes.some((wish) => wish.pupil === pupil)
    return course !== undefined && (hasNone || random.chance(CARE_TOO)) ? [{ pupil, course }] : []
  })
}
