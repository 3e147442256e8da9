// The collection homeworkQuestions: its documents, its indexes, and every read and write of it.
import type { HomeworkQuestion } from '@domain/homework/questions/homework-question'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { homeworkQuestionsFates } from './fates/homework-questions-fates'

/** _id: `pupilId:itemId`. */
export const homeworkQuestions = defineCollection<HomeworkQuestion>({
  name: 'homeworkQuestions',
  fates: homeworkQuestionsFates,
  indexes: [
    index('pupil', ['pupilId']),
    index('teacher', ['teacherId', 'changedAt']),
    index('tell', ['tellAt']),
    index('changed', ['changedAt']),
  ],
})

const MOST_LISTED = 100

/** Adds `questions` to pupils: all their threads, a few sentences each. */
export const questionsOfPupil: Stage = {
  $lookup: { from: homeworkQuestions.name, localField: '_id', foreignField: 'pupilId', as: 'questions' },
}

/** Adds `questions` to any document: a teacher's own threads, the latest first, at most a screenful or two. */
export function questionsForTeacher(teacherId: string | null): Stage {
  const pipeline = [{ $match: { teacherId } }, { $sort: { changedAt: -1 } }, { $limit: MOST_LISTED }]
  return { $lookup: { from: homeworkQuestions.name, pipeline, as: 'questions' } }
}

export async function readQuestion(questionId: string): Promise<HomeworkQuestion | null> {
  const [question] = await homeworkQuestions.find({ _id: questionId }, { limit: 1 })
  return question ?? null
}

/** False when it changed since it was read, or came into being meanwhile (`before` null). */
export function writeQuestion(before: HomeworkQuestion | null, after: HomeworkQuestion): Promise<boolean> {
  if (before === null) return homeworkQuestions.insert({ ...after, rev: 1 })
  const { messages, tellAt, changedAt } = after
  const { _id, rev } = before
  return homeworkQuestions.updateOne({ _id, rev }, { $set: { messages, tellAt, changedAt }, $inc: { rev: 1 } })
}

/** Those whose teacher is back, the earliest first. */
export function findUntold(now: number, limit: number): Promise<readonly HomeworkQuestion[]> {
  return homeworkQuestions.aggregate<HomeworkQuestion>([
    { $match: { tellAt: { $lte: now } } },
    { $sort: { tellAt: 1 } },
    { $limit: limit },
  ])
}

/** Nothing when another message came meanwhile: that one is told then. */
export async function teacherIsTold({ _id, tellAt }: HomeworkQuestion, next: number | null): Promise<void> {
  await homeworkQuestions.updateOne({ _id, tellAt }, { $set: { tellAt: next } })
}
