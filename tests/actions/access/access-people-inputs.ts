// Inputs and expected access of the actions on pupils, classes and staff, and on a term change.
import type { ActionInput, ActionName } from '@domain/registry'
import { own, type Row, school } from './access-cells'
import { type Place, WHERE } from './access-places'

type Inputs = { readonly [Name in ActionName]?: (place: Place) => ActionInput<Name> }

const pupil = (place: Place) => ({ pupilId: place })
const schoolOf = (place: Place) => ({ schoolId: WHERE[place].schoolId })
const homeroom = (place: Place) => ({ homeroomId: WHERE[place].homeroomId })
const rows = [
  { name: '林新生', studentNumber: 'N1', guardians: [{ name: '林妈妈', phone: '19900000001', relation: '妈妈' }] },
]
const YEAR = 2027

export const PEOPLE_INPUTS = {
  'identity.listHomerooms': schoolOf,
  'identity.addHomerooms': (place) => ({ ...schoolOf(place), grade: WHERE[place].grade, classNumbers: [9] }),
  'identity.saveHomeroom': (place) => ({
    ...homeroom(place),
    name: '春晖班',
    classTeacherId: 'nobody',
    isClosed: false,
  }),
  'identity.listPupils': (place) => ({ ...schoolOf(place), homeroomId: WHERE[place].homeroomId, words: null }),
  'identity.getPupil': pupil,
  'identity.checkPupils': (place) => ({ ...homeroom(place), rows }),
  'identity.addPupils': (place) => ({ ...homeroom(place), rows, alikeAreOthers: false }),
  'identity.changePupil': (place) => ({
    ...pupil(place),
    name: '林小满',
    studentNumber: 'N2',
    was: { name: '林', studentNumber: 'N' },
  }),
  'identity.movePupil': (place) => ({
    ...pupil(place),
    from: WHERE[place].homeroomId,
    homeroomId: WHERE[place].homeroomId,
    on: '2026-09-10',
  }),
  'identity.addGuardian': (place) => ({
    ...pupil(place),
    name: '林妈妈',
    phone: '19900000002',
    relation: '妈妈',
    replaces: null,
  }),
  'identity.inviteGuardians': (place) => ({ ...schoolOf(place), pupilIds: [place], requestKey: 'access-matrix-0002' }),
  'identity.showGuardianPhone': (place) => ({ ...pupil(place), personId: `kin-${place}`, reason: 'UNWELL' }),
  'identity.saveStaffMember': (place) => ({
    ...schoolOf(place),
    number: 'T901',
    name: '周老师',
    phone: '19900000003',
    backgroundCheckedOn: null,
  }),
  'identity.setBackgroundCheck': (place) => ({
    ...schoolOf(place),
    personId: 'nobody',
    backgroundCheckedOn: '2026-09-01',
  }),
  'identity.giveStaffRole': (place) => ({
    ...schoolOf(place),
    personId: `colleague-${place}`,
    role: 'dutyTeacher',
    homeroomId: null,
    grade: null,
    until: null,
  }),
  'identity.endStaffMember': (place) => ({ ...schoolOf(place), personId: `colleague-${place}`, successorId: null }),
  'identity.previewPromotion': schoolOf,
  'identity.promoteSchool': (place) => ({
    ...schoolOf(place),
    year: YEAR,
    classes: [WHERE[place].homeroomId],
    keeping: [],
  }),
  'identity.takeBackPromotion': (place) => ({ ...schoolOf(place), year: YEAR }),
} as const satisfies Inputs

const byTeacher: Row = { classTeacher: own, schoolAdmin: school }
const byOffice: Row = { schoolAdmin: school }

export const PEOPLE_TABLE: Readonly<Record<keyof typeof PEOPLE_INPUTS, Row>> = {
  'identity.listHomerooms': byOffice,
  'identity.addHomerooms': byOffice,
  'identity.saveHomeroom': byOffice,
  'identity.listPupils': byOffice,
  'identity.getPupil': byTeacher,
  'identity.checkPupils': byOffice,
  'identity.addPupils': byOffice,
  'identity.changePupil': byOffice,
  'identity.movePupil': byOffice,
  'identity.addGuardian': byOffice,
  'identity.inviteGuardians': byOffice,
  'identity.showGuardianPhone': byTeacher,
  'identity.saveStaffMember': byOffice,
  'identity.setBackgroundCheck': byOffice,
  'identity.giveStaffRole': byOffice,
  'identity.endStaffMember': byOffice,
  'identity.previewPromotion': byOffice,
  'identity.promoteSchool': byOffice,
  'identity.takeBackPromotion': byOffice,
}
