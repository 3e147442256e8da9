// The school acting for a family in the access matrix: rows, inputs, a word in every place.
import type { BehalfRequest } from '@domain/enrollment/on-behalf/behalf-request'
import type { ActionInput, ActionName } from '@domain/registry'
import { DAY_MS } from '@domain/values/durations'
import { dateAt } from '@domain/values/school-date'
import { NOW } from '../world/world'
import { grade, own, type Row, rowOf, school } from './access-cells'
import { PLACES, type Place, WHERE } from './access-places'

const requestKey = 'access-matrix-0001'
const request = (place: Place) => ({ requestId: `${place}:word` })
const pupil = (place: Place) => ({ pupilId: place })

export const BEHALF_INPUTS = {
  'enrollment.getBehalfForm': pupil,
  'enrollment.recordGuardianWord': (place) => ({
    ...pupil(place),
    act: 'ENROLL',
    courseId: place,
    toCourseId: null,
    wished: null,
    word: {
      guardianId: `kin-${place}`,
      way: 'IN_PERSON',
      at: NOW,
      minutes: null,
      read: ['COURSE', 'TIMES', 'PRICE', 'LEAVING'],
      words: '就跳绳吧。',
      isOwnWish: true,
    },
    witnessId: `colleague-${place}`,
    requestKey,
  }),
  'enrollment.takeBackGuardianWord': request,
  'enrollment.confirmGuardianWord': request,
  'enrollment.declineGuardianWord': request,
  'enrollment.listGuardianWords': (place) => ({ schoolId: WHERE[place].schoolId, after: null }),
  'enrollment.listBehalfActs': pupil,
  'enrollment.undoGuardianWord': request,
  'enrollment.makeBehalfSlip': request,
} satisfies { readonly [Name in ActionName]?: (place: Place) => ActionInput<Name> }

/** Whose duty reaches the child: of its class, its grade or its school. */
const witnesses: Row = {
  classTeacher: own,
  subjectTeacher: own,
  gradeLead: grade,
  schoolAdmin: school,
  schoolFinance: school,
}
/** A school's whole list is the office's; the others have their own, which names no school. */
const wordLists: Row = {
  ...rowOf(['classTeacher', 'subjectTeacher', 'gradeLead'], { ...own, own: 'NOT_FOUND' }),
  schoolAdmin: school,
  schoolFinance: school,
}

export const BEHALF_ROWS = {
  'enrollment.getBehalfForm': { classTeacher: own, schoolAdmin: school },
  'enrollment.recordGuardianWord': { classTeacher: own, schoolAdmin: school },
  'enrollment.takeBackGuardianWord': { classTeacher: own, schoolAdmin: school },
  'enrollment.confirmGuardianWord': witnesses,
  'enrollment.declineGuardianWord': witnesses,
  'enrollment.listGuardianWords': wordLists,
  'enrollment.listBehalfActs': { guardian: own },
  'enrollment.undoGuardianWord': { guardian: own },
  'enrollment.makeBehalfSlip': { classTeacher: own, schoolAdmin: school },
} as const satisfies Partial<Record<ActionName, Row>>

export const behalfRequests: readonly BehalfRequest[] = PLACES.map((place) => ({
  _id: `${place}:word`,
  pupilId: place,
  schoolId: WHERE[place].schoolId,
  homeroomId: WHERE[place].homeroomId,
  grade: WHERE[place].grade,
  act: 'WITHDRAW',
  course: { courseId: place, title: '花样跳绳' },
  to: null,
  word: {
    guardianId: `kin-${place}`,
    relation: '奶奶',
    name: '钱桂芳',
    way: 'IN_PERSON',
    phone: null,
    at: NOW - 1,
    minutes: null,
    read: ['COURSE', 'LEAVING'],
    words: '不跳了。',
  },
  byId: `colleague-${place}`,
  byName: '李老师',
  witnessId: `office-${place}`,
  witnessName: '白老师',
  state: 'PROPOSED',
  at: NOW - 1,
  day: dateAt(NOW - 1),
  expiresAt: NOW + DAY_MS,
  confirmedBy: null,
  confirmedName: null,
  confirmedAt: null,
  undoUntil: null,
  undoneBy: null,
  fault: null,
  dueAt: NOW + DAY_MS,
  changedAt: NOW - 1,
  rev: 1,
}))
