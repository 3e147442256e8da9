// The two schools of the fictional district: their kind, homerooms and staff.
import type { School } from '@domain/identity/schools/school'
import { DISTRICT, NAMED_STAFF, QINGHE, YUNLING } from '../families/named-people'
import { manName, womanName } from '../families/person-names'
import type { SeededRandom } from '../seeded-random'
import type { WorldRoom, WorldTeacher } from './school-world'

/** Numbers of the local payment simulator [D]: no real account. */
export const QINGHE_SCHOOL: School = {
  _id: QINGHE,
  name: '青禾小学',
  districtId: DISTRICT,
  stage: 'PRIMARY',
  affiliation: 'DISTRICT',
  isRural: false,
  grades: [1, 2, 3, 4, 5, 6],
  merchant: { subMchId: '1600000001', holder: '禾川区青禾小学' },
  phone: '0555-2810001',
  supervisionPhone: '0555-2810009',
}

/** Fewer than a hundred pupils, the four lower grades: the two upper ones go to town. */
export const YUNLING_SCHOOL: School = {
  _id: YUNLING,
  name: '云岭小学',
  districtId: DISTRICT,
  stage: 'PRIMARY',
  affiliation: 'DISTRICT',
  isRural: true,
  grades: [1, 2, 3, 4],
  merchant: { subMchId: '1600000002', holder: '禾川区云岭小学' },
}

export interface RoomPlan {
  readonly grade: number
  readonly classNumber: number
  readonly pupils: number
}

/** Twelve homerooms and four hundred pupils altogether. */
export const ROOM_PLANS: Readonly<Record<string, readonly RoomPlan[]>> = {
  [QINGHE]: [
    { grade: 1, classNumber: 1, pupils: 42 },
    { grade: 2, classNumber: 1, pupils: 43 },
    { grade: 3, classNumber: 1, pupils: 41 },
    { grade: 3, classNumber: 2, pupils: 42 },
    { grade: 4, classNumber: 1, pupils: 44 },
    { grade: 5, classNumber: 1, pupils: 41 },
    { grade: 6, classNumber: 1, pupils: 42 },
    { grade: 6, classNumber: 2, pupils: 41 },
  ],
  [YUNLING]: [
    { grade: 1, classNumber: 1, pupils: 15 },
    { grade: 2, classNumber: 1, pupils: 17 },
    { grade: 3, classNumber: 1, pupils: 14 },
    { grade: 4, classNumber: 1, pupils: 18 },
  ],
}

export function roomsOf(schoolId: string): readonly (WorldRoom & RoomPlan)[] {
  return (ROOM_PLANS[schoolId] ?? []).map((plan) => ({ ...plan, schoolId }))
}

export interface Staffing {
  readonly schoolId: string
  /** In front of the staff number, such as `Q` in Q011. */
  readonly letter: string
  readonly size: number
  readonly firstPhone: number
  /** Staff with a fixed name and phone, by number. */
  readonly named: Readonly<Record<string, { readonly name: string; readonly phone: string }>>
}

export const QINGHE_STAFF: Staffing = {
  schoolId: QINGHE,
  letter: 'Q',
  size: 18,
  firstPhone: 19900008100,
  named: {
    Q004: NAMED_STAFF.classTeacher,
    Q011: NAMED_STAFF.robotTeacher,
    Q012: NAMED_STAFF.gradeLead,
    Q018: NAMED_STAFF.clerkAndMother,
  },
}

export const YUNLING_STAFF: Staffing = {
  schoolId: YUNLING,
  letter: 'Y',
  size: 8,
  firstPhone: 19900008200,
  named: {},
}

/** The first of the staff are class teachers, one for each homeroom. */
export function staffOf({ schoolId, letter, size, firstPhone, named }: Staffing, random: SeededRandom): WorldTeacher[] {
  const rooms = roomsOf(schoolId)
  return Array.from({ length: size }, (_, index) => {
    const number = `${letter}${String(index + 1).padStart(3, '0')}`
    const room = rooms[index]
    const person = named[number] ?? {
      name: random.chance(70) ? womanName(random) : manName(random),
      phone: String(firstPhone + index),
    }
    return {
      ...person,
      number,
      homeroom: room === undefined ? null : { grade: room.grade, classNumber: room.classNumber },
    }
  })
}
