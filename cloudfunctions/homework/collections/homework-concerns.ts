// The collection homeworkConcerns: what families call too much, for the grade lead.
import type { HomeworkConcern } from '@domain/homework/questions/homework-concern'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import type { Filter, Stage } from '../../runtime/database'
import { homeworkConcernsFates } from './fates/homework-concerns-fates'

/** _id: `pupilId:date`. */
export const homeworkConcerns = defineCollection<HomeworkConcern>({
  name: 'homeworkConcerns',
  fates: homeworkConcernsFates,
  indexes: [
    index('pupil', ['pupilId']),
    index('concern', ['concernId']),
    index('grade', ['schoolId', 'grade', 'at']),
    index('at', ['at']),
  ],
})

const MOST_LISTED = 100

/** Adds `concerns` to pupils: what their family said on these days. */
export function concernsOfPupil(dates: readonly SchoolDate[]): readonly Stage[] {
  const ids = dates.map((date) => ({ $concat: ['$_id', ':', date] }))
  return [
    { $addFields: { concernIds: ids } },
    { $lookup: { from: homeworkConcerns.name, localField: 'concernIds', foreignField: '_id', as: 'concerns' } },
    { $unset: 'concernIds' },
  ]
}

/** Adds `concerns` to any document: those of these grades, the latest first. None without a grade. */
export function concernsOfGrades(grades: readonly { readonly schoolId: string; readonly grade: number }[]): Stage {
  const meant: Filter = grades.length === 0 ? { _id: '' } : { $or: grades }
  const pipeline = [{ $match: meant }, { $sort: { at: -1 } }, { $limit: MOST_LISTED }]
  return { $lookup: { from: homeworkConcerns.name, pipeline, as: 'concerns' } }
}

export async function readConcern(concernId: string): Promise<HomeworkConcern | null> {
  const [concern] = await homeworkConcerns.find({ concernId }, { limit: 1 })
  return concern ?? null
}

/** False when the family said so already. */
export function insertConcern(concern: HomeworkConcern): Promise<boolean> {
  return homeworkConcerns.insert(concern)
}

/** False when it was answered already. */
export function answerStoredConcern(_id: string, answer: NonNullable<HomeworkConcern['answer']>): Promise<boolean> {
  return homeworkConcerns.updateOne({ _id, answer: null }, { $set: { answer } })
}
