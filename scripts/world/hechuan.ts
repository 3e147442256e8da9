// Composes the fictional district 禾川区 with its two schools.
import { makeFamilies, type PlacedChild } from './families/families'
import { NAMED_CHILDREN, QINGHE, YUNLING } from './families/named-people'
import { QINGHE_COURSES } from './schools/qinghe-courses'
import type { WorldPupil, WorldRoom, WorldSchool } from './schools/school-world'
import { QINGHE_SCHOOL, QINGHE_STAFF, roomsOf, staffOf, YUNLING_SCHOOL, YUNLING_STAFF } from './schools/schools'
import { YUNLING_COURSES } from './schools/yunling-courses'
import { seededRandom } from './seeded-random'

const SEED = 20_260_901
const FAMILIES_WITH_TWO = 44
const FIRST_GUARDIAN_PHONE = 19_900_001_001
const SCHOOL_YEAR = 2026

export function hechuan(): readonly WorldSchool[] {
  const random = seededRandom(SEED)
  const rooms = [...roomsOf(QINGHE), ...roomsOf(YUNLING)]
  const named = Object.values(NAMED_CHILDREN)
  const places = rooms.flatMap((room) => {
    const reserved = named.filter((child) => isSameRoom(child.room, room)).length
    return Array.from({ length: room.pupils - reserved }, () => room)
  })
  const plan = { places, pairs: FAMILIES_WITH_TWO, firstPhone: FIRST_GUARDIAN_PHONE }
  const children = [...named, ...makeFamilies(plan, random)]
  const pupilsOf = (schoolId: string) =>
    rooms.flatMap((room) => (room.schoolId === schoolId ? seat(room, children) : []))
  return [
    {
      school: QINGHE_SCHOOL,
      pupils: pupilsOf(QINGHE),
      teachers: staffOf(QINGHE_STAFF, random),
      courses: QINGHE_COURSES,
    },
    {
      school: YUNLING_SCHOOL,
      pupils: pupilsOf(YUNLING),
      teachers: staffOf(YUNLING_STAFF, random),
      courses: YUNLING_COURSES,
    },
  ]
}

/** Student numbers: year of entry, class, place in the class. */
function seat(room: WorldRoom, children: readonly PlacedChild[]): WorldPupil[] {
  const { schoolId, grade, classNumber } = room
  return children
    .filter((child) => isSameRoom(child.room, room))
    .map(({ name, guardians }, index) => ({
      schoolId,
      grade,
      classNumber,
      name,
      guardians,
      studentNumber: `${SCHOOL_YEAR - grade + 1}${twoDigits(classNumber)}${twoDigits(index + 1)}`,
    }))
}

function isSameRoom(one: WorldRoom, other: WorldRoom): boolean {
  return one.schoolId === other.schoolId && one.grade === other.grade && one.classNumber === other.classNumber
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
