// Generates the three small schools that give out their seats by wishes.
import type { School } from '@domain/identity/schools/school'
import type { Weekday } from '@domain/values/school-date'
import { makeFamilies, type PlacedChild } from '../families/families'
import { manName, womanName } from '../families/person-names'
import type { WorldCourse, WorldPupil, WorldRoom, WorldSchool, WorldTeacher } from '../schools/school-world'
import { type SeededRandom, seededRandom } from '../seeded-random'
import { DRAW_SCHOOLS, type DrawSchoolPeople, guardianOf, NEIGHBOR } from './draw-people'

const SEED = 20_260_913
const GRADES = [3, 4] as const
const PUPILS_A_ROOM = 12
const SCHOOL_YEAR = 2026
const FIRST_PHONE = 19_900_005_000
const PHONES_PER_SCHOOL = 200
const TEACHERS = 6
const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5]

const once = { lessons: 14, consumables: '', grades: [3, 4], hours: ['16:30', '17:30'], wanted: 0 } as const
const taught = (number: number) => ({ number: staffNumber(number) })

/** Chess and clay meet at one hour, and more want them than fit; singing has room for all; the band is formed by the school. */
const COURSES: readonly WorldCourse[] = [
  {
    ...once,
    code: 'T01',
    title: '三四年级托管',
    field: 'CARE',
    weekdays: EVERY_DAY,
    hours: ['15:40', '18:00'],
    lessons: null,
    pricePerLesson: 2,
    seats: 30,
    place: '三(1)班教室',
    teacher: taught(1),
  },
  {
    ...once,
    code: 'K01',
    title: '国际象棋',
    field: 'SCIENCE',
    weekdays: [2],
    pricePerLesson: 3,
    seats: 5,
    place: '棋室',
    teacher: taught(3),
  },
  {
    ...once,
    code: 'A01',
    title: '陶艺',
    field: 'ART',
    weekdays: [2],
    pricePerLesson: 4,
    seats: 6,
    place: '美术室',
    teacher: taught(4),
  },
  {
    ...once,
    code: 'S01',
    title: '羽毛球',
    field: 'SPORT',
    weekdays: [4],
    pricePerLesson: 3,
    seats: 8,
    place: '体育馆',
    teacher: taught(5),
  },
  {
    ...once,
    code: 'A02',
    title: '童声合唱',
    field: 'ART',
    weekdays: [5],
    pricePerLesson: 2,
    seats: 30,
    place: '音乐室',
    teacher: taught(6),
  },
  {
    ...once,
    code: 'G01',
    title: '管乐小组',
    field: 'ART',
    weekdays: [3],
    pricePerLesson: 2,
    seats: 6,
    seating: 'INVITATION',
    place: '音乐室',
    teacher: taught(6),
  },
]

export function drawSchools(): readonly WorldSchool[] {
  return DRAW_SCHOOLS.map(drawSchool)
}

function drawSchool(people: DrawSchoolPeople, index: number): WorldSchool {
  const random = seededRandom(SEED + index)
  const firstPhone = FIRST_PHONE + index * PHONES_PER_SCHOOL
  return {
    school: schoolOf(people, index),
    pupils: pupilsOf(people, firstPhone + TEACHERS, random),
    teachers: teachersOf(firstPhone, random),
    courses: COURSES,
  }
}

function schoolOf({ schoolId, name }: DrawSchoolPeople, index: number): School {
  return {
    _id: schoolId,
    name,
    districtId: NEIGHBOR,
    stage: 'PRIMARY',
    affiliation: 'DISTRICT',
    isRural: false,
    grades: [...GRADES],
    phone: `0555-282000${index + 1}`,
    supervisionPhone: `0555-282001${index + 1}`,
  }
}

/** The named brother and sister first, then children of generated families, some with two. */
function pupilsOf({ schoolId, family }: DrawSchoolPeople, firstPhone: number, random: SeededRandom): WorldPupil[] {
  const rooms = GRADES.map((grade): WorldRoom => ({ schoolId, grade, classNumber: 1 }))
  const named = rooms.map((room, index): PlacedChild => {
    return { room, name: family.children[index] ?? '', guardians: [guardianOf(family)] }
  })
  const places = rooms.flatMap((room) => Array.from({ length: PUPILS_A_ROOM - 1 }, () => room))
  const children = [...named, ...makeFamilies({ places, pairs: 3, firstPhone }, random)]
  return children.map(({ room, name, guardians }, index) => ({
    ...room,
    name,
    guardians,
    studentNumber: `${SCHOOL_YEAR - room.grade + 1}01${String(index + 1).padStart(2, '0')}`,
  }))
}

function teachersOf(firstPhone: number, random: SeededRandom): WorldTeacher[] {
  return Array.from({ length: TEACHERS }, (_, index) => {
    const grade = GRADES[index]
    return {
      number: staffNumber(index + 1),
      name: random.chance(70) ? womanName(random) : manName(random),
      phone: String(firstPhone + index),
      homeroom: grade === undefined ? null : { grade, classNumber: 1 },
    }
  })
}

function staffNumber(number: number): string {
  return `D${String(number).padStart(3, '0')}`
}
