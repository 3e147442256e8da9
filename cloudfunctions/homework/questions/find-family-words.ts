// Finds in one round trip what families said to one teacher, with the children's names.
import type { HomeworkConcern } from '@domain/homework/questions/homework-concern'
import type { HomeworkQuestion } from '@domain/homework/questions/homework-question'
import type { HomeworkEvening } from '@domain/homework/tonight/homework-evening'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { addDays, type SchoolDate } from '@domain/values/school-date'
import { readPersonWith } from '../../identity/collections/people'
import { pupilsIn } from '../../identity/collections/pupils'
import { concernsOfGrades } from '../collections/homework-concerns'
import { stopsForTeacher } from '../collections/homework-evenings'
import { questionsForTeacher } from '../collections/homework-questions'
import type { LedGrade } from './leads-of'

/** Stops of a week are of use to a teacher; older ones are only a trace. */
const DAYS_OF_STOPS = 7

export interface FamilyWords {
  readonly questions: readonly HomeworkQuestion[]
  readonly stops: readonly HomeworkEvening[]
  readonly concerns: readonly HomeworkConcern[]
  readonly pupils: readonly Pick<Pupil, '_id' | 'name' | 'homeroomName'>[]
}

export interface WordsAsked {
  readonly personId: string
  readonly leads: readonly LedGrade[]
  readonly today: SchoolDate
}

const NOTHING: FamilyWords = { questions: [], stops: [], concerns: [], pupils: [] }

export async function findFamilyWords({ personId, leads, today }: WordsAsked): Promise<FamilyWords> {
  const found = await readPersonWith<FamilyWords>(personId, [
    questionsForTeacher(personId),
    stopsForTeacher(personId, addDays(today, -DAYS_OF_STOPS)),
    concernsOfGrades(leads),
    { $addFields: { pupilIds: { $concatArrays: ['$questions.pupilId', '$stops.pupilId'] } } },
    pupilsIn('pupilIds', '_id'),
    { $project: { questions: 1, stops: 1, concerns: 1, 'pupils._id': 1, 'pupils.name': 1, 'pupils.homeroomName': 1 } },
  ])
  return found ?? NOTHING
}
