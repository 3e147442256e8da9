// Homework in every place of the matrix: a released evening, a question, a complaint of too much.
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import { homeworkDayId } from '@domain/homework/items/homework-day'
import type { HomeworkConcern } from '@domain/homework/questions/homework-concern'
import type { HomeworkQuestion } from '@domain/homework/questions/homework-question'
import type { HomeworkShowcase } from '@domain/homework/showcase/homework-showcase'
import { exampleDay, exampleItem } from '@domain/homework/tonight/example-day'
import { schoolDate } from '@domain/values/school-date'
import { NOW } from '../world/world'
import { PLACES, type Place, WHERE } from './access-places'

export const HOMEWORK_EVENING = schoolDate('2026-09-09')

export const itemIdIn = (place: Place) => `item-${place}`

/** Asked of somebody of the caller's own name: in other classes the class must stop them, not the name. */
const teacherIn = (place: Place) => `subjectTeacher-${place}`

export function homeworkDayIn(place: Place): HomeworkDay {
  const { homeroomId, schoolId, districtId, grade } = WHERE[place]
  const item = exampleItem({ itemId: itemIdIn(place), teacherId: teacherIn(place) })
  const where = { homeroomId, homeroomName: '班', schoolId, districtId, grade }
  return exampleDay({ _id: homeworkDayId(homeroomId, HOMEWORK_EVENING), ...where, items: [item], releasedAt: NOW - 1 })
}

function questionIn(place: Place): HomeworkQuestion {
  const { homeroomId, schoolId } = WHERE[place]
  const asked = {
    key: 'question',
    side: 'FAMILY',
    by: `kin-${place}`,
    text: '能空着吗？',
    at: 1,
    deliverAt: 1,
  } as const
  return {
    _id: `question-${place}`,
    pupilId: place,
    schoolId,
    homeroomId,
    date: HOMEWORK_EVENING,
    itemId: `before-${place}`,
    subject: 'MATHEMATICS',
    teacherId: teacherIn(place),
    teacherName: '周老师',
    messages: [asked],
    tellAt: null,
    changedAt: NOW - 1,
    rev: 1,
  }
}

/** Of the evening before: what a family says of this one is not in its way. */
function concernIn(place: Place): HomeworkConcern {
  const { homeroomId, schoolId, grade } = WHERE[place]
  const said = { date: schoolDate('2026-09-08'), minutes: 60, text: '', by: `kin-${place}`, at: NOW - 1, answer: null }
  return {
    _id: `concern-${place}`,
    concernId: `concern-${place}`,
    pupilId: place,
    schoolId,
    grade,
    homeroomId,
    homeroomName: '班',
    ...said,
  }
}

function showcaseIn(place: Place): HomeworkShowcase {
  const { homeroomId, schoolId, grade } = WHERE[place]
  const whose = { pupilId: place, pupilName: '某某', homeroomId, homeroomName: '班', schoolId, grade }
  const by = { proposedBy: teacherIn(place), proposedByName: '周老师', proposedAt: NOW - 1 }
  const asked = { state: 'ASKED', decidedBy: null, decidedAt: null, rev: 1 } as const
  const shown = { subject: 'MATHEMATICS', words: '步骤写得清楚', photos: [], scope: 'CLASS' } as const
  return { _id: `piece-${place}`, ...whose, ...shown, ...by, ...asked }
}

/** What families said, in every place. */
export const saidOfHomework = {
  homeworkQuestions: PLACES.map(questionIn),
  homeworkConcerns: PLACES.map(concernIn),
  homeworkShowcases: PLACES.map(showcaseIn),
}
