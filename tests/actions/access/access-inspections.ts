// Examinations, inspections, findings and notes in every place of the access matrix.
import { type ExamPlan, examPlanId } from '@domain/homework/exams/exam-plan'
import type { Finding, Inspection } from '@domain/homework/inspections/inspection'
import type { PupilNote } from '@domain/homework/notes/pupil-note'
import { schoolDate } from '@domain/values/school-date'
import { NOW } from '../world/world'
import { PLACES, type Place, WHERE } from './access-places'

export const inspectionIdIn = (place: Place) => `inspection-${WHERE[place].districtId}`
export const findingIdIn = (place: Place) => `finding-${place}`

function inspectionIn(districtId: string): Inspection {
  return {
    _id: `inspection-${districtId}`,
    districtId,
    year: 2026,
    title: '作业随机抽查',
    kind: 'RANDOM',
    from: schoolDate('2026-09-01'),
    until: schoolDate('2026-10-30'),
    schoolIds: [],
    form: ['WITHIN_LIMIT'],
    announcedBy: 'specialist-own',
    announcedAt: NOW,
    frame: null,
    draw: null,
  }
}

function findingIn(place: Place): Finding {
  const { districtId, schoolId } = WHERE[place]
  return {
    _id: findingIdIn(place),
    inspectionId: inspectionIdIn(place),
    inspectionTitle: '作业随机抽查',
    districtId,
    schoolId,
    schoolName: '学校',
    homeroomId: null,
    className: null,
    answers: [{ item: 'WITHIN_LIMIT', answer: 'NOT_MET' }],
    dueOn: schoolDate('2026-09-30'),
    state: 'OPEN',
    steps: [],
    rev: 1,
  }
}

function noteIn(place: Place): PupilNote {
  const { schoolId, homeroomId } = WHERE[place]
  const by = { writtenBy: 'somebody', writtenByName: '某人', isFamily: false, at: NOW }
  return { _id: `note-${place}`, pupilId: place, homeroomId, schoolId, kind: 'LEARNING', text: '能自己订正', ...by }
}

/** One of a school: its classes share it. */
function examPlanIn(place: Place): ExamPlan {
  const { districtId, schoolId } = WHERE[place]
  return { _id: examPlanId(schoolId, 2026), schoolId, districtId, year: 2026, exams: [], rev: 1 }
}

/** An inspection a district, a plan a school, the others in every place. */
export const overseen = {
  inspections: [WHERE.own.districtId, WHERE.otherDistrict.districtId].map(inspectionIn),
  findings: PLACES.map(findingIn),
  pupilNotes: PLACES.map(noteIn),
  examPlans: (['own', 'otherSchool', 'otherDistrict'] as const).map(examPlanIn),
}
