// Generates a school of the load world: families, staff and courses, fixed by its number.
import { makeFamilies } from '../families/families'
import { womanName } from '../families/person-names'
import type { WorldPupil, WorldSchool, WorldTeacher } from '../schools/school-world'
import { seededRandom } from '../seeded-random'
import type { LoadSchool } from './district-schools'
import { loadCourses, staffNumber } from './load-courses'

const STAFF = 50
const SCHOOL_YEAR = 2026
/** Each school has a range of its own; the fictional prefix is kept. */
const FIRST_PHONE = 19_910_000_000
const PHONES_PER_SCHOOL = 10_000

export function loadSchool({ school, number, places, courses }: LoadSchool): WorldSchool {
  const random = seededRandom(number)
  const firstPhone = FIRST_PHONE + number * PHONES_PER_SCHOOL
  const pairs = Math.floor(places.length / 10)
  const children = makeFamilies({ places, pairs, firstPhone: firstPhone + STAFF }, random)
  const pupils = children.map(({ room, name, guardians }, index): WorldPupil => {
    const entry = SCHOOL_YEAR - room.grade + 1
    return { ...room, name, guardians, studentNumber: `${entry}${String(index + 1).padStart(4, '0')}` }
  })
  const teachers = Array.from({ length: STAFF }, (_, index): WorldTeacher => {
    return { number: staffNumber(index), name: womanName(random), phone: String(firstPhone + index), homeroom: null }
  })
  return { school, pupils, teachers, courses: loadCourses(school, courses) }
}
