// The input in the access matrix of examinations, inspections, load, notes and the five rules.
import type { ActionInput, ActionName } from '@domain/registry'
import { findingIdIn, inspectionIdIn } from './access-inspections'
import { type Place, WHERE } from './access-places'

const requestKey = 'access-matrix-0001'
const pupil = (place: Place) => ({ pupilId: place })
const homeroom = (place: Place) => ({ homeroomId: WHERE[place].homeroomId })
const school = (place: Place) => ({ schoolId: WHERE[place].schoolId })
const district = (place: Place) => ({ districtId: WHERE[place].districtId })
const inspection = (place: Place) => ({ inspectionId: inspectionIdIn(place) })
const inWeek = { from: '2026-09-07' }

export const INSPECTION_INPUTS = {
  'homework.getExamPlan': school,
  'homework.planExam': (place) => ({
    ...school(place),
    grade: 5,
    kind: 'FINAL',
    form: 'PAPER',
    subjects: ['CHINESE'],
    on: '2027-01-14',
    requestKey,
  }),
  'homework.cancelExam': (place) => ({ ...school(place), examId: 'none', reason: '不考了' }),
  'homework.listExamPlans': district,
  'homework.getResultSheet': homeroom,
  'homework.enterResult': (place) => ({ ...pupil(place), examId: 'none', subject: 'MATHEMATICS', level: 'GOOD' }),
  'homework.listOwnResults': pupil,
  'homework.listInspections': district,
  'homework.planInspection': (place) => ({
    ...district(place),
    title: '作业随机抽查',
    kind: 'RANDOM',
    from: '2026-11-02',
    until: '2026-11-06',
    schoolIds: [],
    form: ['WITHIN_LIMIT'],
    requestKey,
  }),
  'homework.getInspection': inspection,
  'homework.fixFrame': (place) => ({
    ...inspection(place),
    numberName: '体彩排列五',
    numberOn: '2026-09-10',
    primary: 1,
    junior: 0,
  }),
  'homework.drawSample': (place) => ({ ...inspection(place), number: '12345', reportedBy: '家委会代表' }),
  'homework.recordFinding': (place) => ({
    ...inspection(place),
    schoolId: WHERE[place].schoolId,
    homeroomId: WHERE[place].homeroomId,
    answers: [{ item: 'WITHIN_LIMIT', answer: 'MET' }],
    remark: '',
    dueOn: null,
  }),
  'homework.listFindings': school,
  'homework.answerFinding': (place) => ({ findingId: findingIdIn(place), text: '已经减到上限以内' }),
  'homework.settleFinding': (place) => ({ findingId: findingIdIn(place), decision: 'CLOSE', text: '', dueOn: null }),
  'homework.getHomeworkBoard': (place) => ({ ...homeroom(place), ...inWeek }),
  'homework.getSchoolLoad': (place) => ({ ...school(place), ...inWeek }),
  'homework.getDistrictLoad': (place) => ({ ...district(place), ...inWeek }),
  'homework.writeNote': (place) => ({ ...pupil(place), kind: 'SELF_MANAGEMENT', text: '会自己理书包', requestKey }),
  'homework.removeNote': (place) => ({ noteId: `note-${place}` }),
  'homework.listNotes': pupil,
  'homework.getManagement': school,
  'homework.saveManagement': (place) => ({
    ...school(place),
    kind: 'PHONES',
    text: '手机不带进课堂，到校交由班里统一保管',
    from: '2026-09-10',
  }),
  'homework.getSchoolRules': pupil,
} satisfies { readonly [Name in ActionName]?: (place: Place) => ActionInput<Name> }
