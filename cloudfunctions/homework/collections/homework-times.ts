// The collection homeworkTimes: how long homework took, by homeroom and day, without a name.
import { type HomeworkTime, homeworkTimeIdOf } from '@domain/homework/tonight/homework-time'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { untilSettled } from '../../runtime/retry'
import { homeworkTimesFates } from './fates/homework-times-fates'

/** _id: `homeroomId:date`. */
export const homeworkTimes = defineCollection<HomeworkTime>({
  name: 'homeworkTimes',
  fates: homeworkTimesFates,
  indexes: [index('school', ['schoolId', 'date']), index('homeroom', ['homeroomId', 'date']), index('day', ['dayAt'])],
})

/** Adds `homeworkTimes` to documents that have their homeroom's id in `local`: those between two days, both included. */
export function timesOfHomeroom(local: string, from: SchoolDate, until: SchoolDate): Stage {
  const stages = [{ $match: { date: { $gte: from, $lte: until } } }]
  return joinStage({ from: homeworkTimes.name, as: 'homeworkTimes', local, foreign: 'homeroomId', stages })
}

/** Adds `as` to schools: theirs between two days, both included. */
export function timesOfSchool(as: string, { from, until }: Days): Stage {
  const stages = [{ $match: { date: { $gte: from, $lte: until } } }, { $project: { counts: 1 } }]
  return joinStage({ from: homeworkTimes.name, as, local: '$_id', foreign: 'schoolId', stages })
}

interface Days {
  readonly from: SchoolDate
  readonly until: SchoolDate
}

/** A school's, between two days, both included; at most a page of the largest school's month. */
export function readSchoolTimes(
  schoolId: string,
  from: SchoolDate,
  until: SchoolDate,
): Promise<readonly HomeworkTime[]> {
  return homeworkTimes.aggregate<HomeworkTime>([{ $match: { schoolId, date: { $gte: from, $lte: until } } }])
}

export interface CountedAnswer {
  readonly minutes: number
  /** Made for this answer alone, and kept nowhere else. */
  readonly token: string
}

/** Counts an answer once, however often a lost connection makes the write go out. */
export async function countAnswer(
  empty: Omit<HomeworkTime, '_id' | 'counts' | 'tokens'>,
  { minutes, token }: CountedAnswer,
): Promise<void> {
  const _id = homeworkTimeIdOf(empty.homeroomId, empty.date)
  const notYet = { _id, tokens: { $ne: token } }
  const update = { $inc: { [`counts.${minutes}`]: 1 }, $push: { tokens: token } }
  await untilSettled(async () => {
    if (await homeworkTimes.updateOne(notYet, update)) return true
    if (await homeworkTimes.insert({ _id, ...empty, counts: { [minutes]: 1 }, tokens: [token] })) return true
    const [stored] = await homeworkTimes.find({ _id, tokens: token }, { limit: 1 })
    return stored === undefined ? null : true
  })
}
