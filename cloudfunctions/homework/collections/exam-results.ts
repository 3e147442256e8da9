// The collection examResults: its documents, its indexes, and every read and write of it.
// Levels leave it for the child's guardians alone.
import type { ExamResult } from '@domain/homework/exams/exam-plan'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { examResultsFates } from './fates/exam-results-fates'

/** _id: `examId:subject:pupilId`. */
export const examResults = defineCollection<ExamResult>({
  name: 'examResults',
  fates: examResultsFates,
  indexes: [index('pupil', ['pupilId', 'on']), index('homeroom', ['homeroomId', 'on'])],
})

/** A child has fewer in all its years. */
const MOST_RESULTS = 400

/** One child's, the latest first: for its guardians. */
export function readResultsOfPupil(pupilId: string): Promise<readonly ExamResult[]> {
  return examResults.aggregate<ExamResult>([
    { $match: { pupilId } },
    { $sort: { on: -1, subject: 1 } },
    { $limit: MOST_RESULTS },
  ])
}

/** That a result is there, and not which. */
export type EnteredResult = Pick<ExamResult, 'pupilId' | 'examId' | 'subject'>

/** Adds `entered` to homerooms: what is entered for their pupils, without the level. */
export const enteredOfHomeroom: Stage = joinStage({
  from: examResults.name,
  as: 'entered',
  local: '$_id',
  foreign: 'homeroomId',
  stages: [{ $project: { pupilId: 1, examId: 1, subject: 1 } }],
})

/** Entering again corrects it; the audit keeps who did and when. */
export function writeResult(result: ExamResult): Promise<void> {
  return examResults.replace(result)
}
