// Lists whose levels a subject's teacher still has to enter: that one is there, never which.
import type { ExamPlan } from '@domain/homework/exams/exam-plan'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { Homeroom, School } from '@domain/identity/schools/school'
import { ok } from '@domain/values/result'
import { schoolYearOf } from '@domain/values/school-year'
import { readHomerooms } from '../../identity/collections/homerooms'
import { pupilsIn } from '../../identity/collections/pupils'
import { schoolOf } from '../../identity/collections/schools'
import { handle } from '../../request/handler'
import { examPlanOf } from '../collections/exam-plans'
import { type EnteredResult, enteredOfHomeroom } from '../collections/exam-results'
import { heldExams, subjectsTaught } from './find-class-exams'

type Row = Homeroom & {
  readonly schools: readonly School[]
  readonly pupils: readonly Pick<Pupil, '_id' | 'name' | 'leftOn'>[]
  readonly examPlans: readonly ExamPlan[]
  readonly entered: readonly EnteredResult[]
}

export const getResultSheet = handle('homework.getResultSheet', {
  locate: async ({ input, today }) => {
    const stages = [
      schoolOf,
      pupilsIn('_id', 'homeroomId'),
      examPlanOf('$schoolId', schoolYearOf(today)),
      enteredOfHomeroom,
    ]
    const [found] = await readHomerooms<Row>({ _id: input.homeroomId }, stages)
    if (found === undefined) return null
    const { _id: homeroomId, grade, schoolId } = found
    return { subject: { kind: 'homeroom', homeroomId, grade, schoolId }, found }
  },
  run: async ({ input, found, caller, now, today }) => {
    const own = subjectsTaught(caller.grants, input.homeroomId, today)
    const exams = heldExams(found.examPlans, found.grade, today)
      .map(({ examId, kind, on, subjects }) => ({
        examId,
        kind,
        on,
        subjects: subjects.filter((one) => own.includes(one)),
      }))
      .filter(({ subjects }) => subjects.length > 0)
    const present = found.pupils.filter(({ leftOn }) => leftOn === null || leftOn > today)
    const entered = (pupilId: string) =>
      found.entered
        .filter((one) => one.pupilId === pupilId && own.includes(one.subject))
        .map(({ examId, subject }) => `${examId}:${subject}`)
    const pupils = present
      .map(({ _id, name }) => ({ pupilId: _id, name, entered: entered(_id) }))
      .sort((one, other) => (one.pupilId < other.pupilId ? -1 : 1))
    return ok({ now, homeroomName: found.name, exams, pupils })
  },
})
