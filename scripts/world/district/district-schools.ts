// The load world's sixty schools: four kinds, 80,000 pupils and 2,000 courses in all.
import type { School } from '@domain/identity/schools/school'
import { DISTRICT } from '../families/named-people'
import type { WorldRoom } from '../schools/school-world'

interface SchoolKind {
  readonly title: string
  readonly schools: number
  readonly pupils: number
  readonly rooms: number
  readonly courses: number
  readonly fixed: Pick<School, 'stage' | 'isRural' | 'grades'>
}

const LOWER = [1, 2, 3, 4, 5, 6]
const UPPER = [7, 8, 9]

const KINDS: readonly SchoolKind[] = [
  {
    title: '小学',
    schools: 30,
    pupils: 1_500,
    rooms: 36,
    courses: 38,
    fixed: { stage: 'PRIMARY', isRural: false, grades: LOWER },
  },
  {
    title: '村小',
    schools: 10,
    pupils: 80,
    rooms: 6,
    courses: 10,
    fixed: { stage: 'PRIMARY', isRural: true, grades: LOWER },
  },
  {
    title: '中学',
    schools: 12,
    pupils: 1_800,
    rooms: 39,
    courses: 38,
    fixed: { stage: 'JUNIOR', isRural: false, grades: UPPER },
  },
  {
    title: '学校',
    schools: 8,
    pupils: 1_575,
    rooms: 36,
    courses: 38,
    fixed: { stage: 'NINE_YEAR', isRural: false, grades: [...LOWER, ...UPPER] },
  },
]

export interface LoadSchool {
  readonly school: School
  /** Counts from 1 through the district. */
  readonly number: number
  /** One entry for every pupil. */
  readonly places: readonly WorldRoom[]
  readonly courses: number
}

export function districtSchools(): LoadSchool[] {
  const kinds = KINDS.flatMap((kind) => Array.from({ length: kind.schools }, () => kind))
  return kinds.map((kind, index) => {
    const number = index + 1
    const _id = `school-${String(number).padStart(2, '0')}`
    const name = `禾川区第${number}${kind.title}`
    const school: School = { _id, name, districtId: DISTRICT, affiliation: 'DISTRICT', ...kind.fixed }
    return { school, number, places: placesOf(_id, kind), courses: kind.courses }
  })
}

/** Homerooms spread over the grades, pupils over the homerooms, as evenly as they go. */
function placesOf(schoolId: string, { pupils, rooms, fixed: { grades } }: SchoolKind): WorldRoom[] {
  const all = Array.from({ length: rooms }, (_, index): WorldRoom => {
    const grade = grades[index % grades.length] ?? 1
    return { schoolId, grade, classNumber: Math.floor(index / grades.length) + 1 }
  })
  return Array.from({ length: pupils }, (_, index) => all[index % rooms]).flatMap((room) => room ?? [])
}
