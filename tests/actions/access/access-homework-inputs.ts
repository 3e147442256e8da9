// The input in the access matrix of families' evenings, of setting homework and of coordinating it.
import type { ActionInput, ActionName } from '@domain/registry'
import { HOMEWORK_EVENING, itemIdIn } from './access-homework'
import { EVENING, homeworkContent, homeworkItemId, homeworkTemplate } from './access-homework-items'
import { type Place, WHERE } from './access-places'

const requestKey = 'access-matrix-0001'
const self = () => ({})
const pupil = (place: Place) => ({ pupilId: place })
const homeroom = (place: Place) => ({ homeroomId: WHERE[place].homeroomId })
const school = (place: Place) => ({ schoolId: WHERE[place].schoolId })
const district = (place: Place) => ({ districtId: WHERE[place].districtId })
const homework = (place: Place) => ({ ...homeroom(place), date: EVENING, itemId: homeworkItemId(place) })
const homeworkItem = (place: Place) => ({ ...pupil(place), date: HOMEWORK_EVENING, itemId: itemIdIn(place) })

export const HOMEWORK_INPUTS = {
  'homework.listTonight': self,
  'homework.markHomework': (place) => ({
    ...pupil(place),
    date: HOMEWORK_EVENING,
    itemIds: [itemIdIn(place)],
    mark: 'SEEN',
    undo: false,
    where: '',
  }),
  'homework.tellMinutes': (place) => ({ ...pupil(place), date: HOMEWORK_EVENING, minutes: 40 }),
  'homework.getOwnItem': homeworkItem,
  'homework.listOwnWeek': (place) => ({ ...pupil(place), from: '2026-09-07' }),
  'homework.getQuestion': homeworkItem,
  'homework.askTeacher': (place) => ({ ...homeworkItem(place), text: '能空着吗？', requestKey }),
  'homework.getGradeLead': pupil,
  'homework.sayTooMuch': (place) => ({ ...pupil(place), date: HOMEWORK_EVENING, text: '' }),
  'homework.listFamilyWords': self,
  'homework.answerQuestion': (place) => ({ questionId: `question-${place}`, text: '可以。', requestKey }),
  'homework.answerConcern': (place) => ({ concernId: `concern-${place}`, text: '明天少一点。' }),
  'homework.proposeShowcase': (place) => ({
    ...pupil(place),
    subject: 'MATHEMATICS',
    words: '步骤写得清楚',
    photos: [],
    scope: 'CLASS',
    requestKey,
  }),
  'homework.answerShowcase': (place) => ({ showcaseId: `piece-${place}`, answer: 'SHOW' }),
  'homework.withdrawShowcase': (place) => ({ showcaseId: `piece-${place}` }),
  'homework.listShowcase': pupil,
  'homework.listClassShowcase': homeroom,
  'homework.listTeachingGroups': school,
  'homework.getGroupPupils': (place) => ({ ...school(place), grade: 3 }),
  'homework.saveTeachingGroup': (place) => ({
    ...school(place),
    groupId: null,
    rev: 0,
    subject: 'ENGLISH',
    name: '英语 A',
    pupilIds: [place],
    requestKey,
  }),
  'homework.removeTeachingGroup': (place) => ({ ...school(place), groupId: 'none' }),
  'homework.getPosting': self,
  'homework.submitHomework': (place) => ({
    homeroomIds: [WHERE[place].homeroomId],
    groupId: null,
    subject: 'MATHEMATICS',
    date: EVENING,
    ...homeworkContent,
    ifOver: 'REFUSE',
    requestKey,
  }),
  'homework.editHomework': (place) => ({ ...homework(place), ...homeworkContent, ifOver: 'REFUSE' }),
  'homework.withdrawHomework': homework,
  'homework.recordMarking': (place) => ({ ...homework(place), collected: 30, marked: 0 }),
  'homework.saveHomeworkTemplate': () => ({ ...homeworkTemplate, requestKey }),
  'homework.removeHomeworkTemplate': () => ({ templateId: 'none' }),
  'homework.getClassHomework': (place) => ({ ...homeroom(place), from: EVENING }),
  'homework.getGradeHomework': (place) => ({ ...homeroom(place), from: EVENING }),
  'homework.approveHomework': (place) => ({ items: [{ ...homework(place), minutes: null, despiteDoubt: false }] }),
  'homework.returnHomework': (place) => ({ ...homework(place), remark: '太长' }),
  'homework.trimHomework': (place) => ({ ...homework(place), minutes: 10, remark: null }),
  'homework.releaseHomework': (place) => ({ ...homeroom(place), date: EVENING, note: '', withoutWaiting: false }),
  'homework.getHomeworkSettings': school,
  'homework.setHomeworkSettings': (place) => ({
    ...school(place),
    publishBy: '17:00',
    releaseAt: null,
    softLimit: null,
  }),
  'homework.setDistrictCaps': (place) => ({
    ...district(place),
    from: '2026-10-08',
    primary: 50,
    junior: 80,
    document: '禾教〔2026〕9号',
  }),
} satisfies { readonly [Name in ActionName]?: (place: Place) => ActionInput<Name> }
