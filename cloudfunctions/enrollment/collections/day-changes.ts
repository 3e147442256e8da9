// The collection dayChanges: its documents, its indexes, and every read and write of it.
import type { DayChange } from '@domain/enrollment/absences/day-change'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { dayChangesFates } from './fates/day-changes-fates'

/** _id: `pupilId:date:requestKey`. */
export const dayChanges = defineCollection<DayChange>({
  name: 'dayChanges',
  fates: dayChangesFates,
  indexes: [index('pupil', ['pupilId', 'date']), index('day', ['day']), index('made', ['at'])],
})

/** Adds `changes` to pupils: what was said of today and later days. */
export function changesOfPupil(today: SchoolDate): Stage {
  const stages = [{ $match: { date: { $gte: today } } }]
  return joinStage({ from: dayChanges.name, as: 'changes', local: '$_id', foreign: 'pupilId', stages })
}

/** Adds `changes` to documents with a list of claims at `claims`: what was said of those children's days. */
export function changesOfClaims(claims: string, ...dates: readonly SchoolDate[]): readonly Stage[] {
  const keysOn = (date: SchoolDate) => ({
    $map: { input: `$${claims}`, as: 'claim', in: { $concat: ['$$claim.pupilId', ':', date] } },
  })
  return [
    { $addFields: { dayKeys: { $concatArrays: dates.map(keysOn) } } },
    { $lookup: { from: dayChanges.name, localField: 'dayKeys', foreignField: 'day', as: 'changes' } },
    { $unset: 'dayKeys' },
  ]
}

/** What is there already stays as it is: the same request is the same change. */
export function insertDayChanges(made: readonly DayChange[]): Promise<void> {
  return dayChanges.insertMissing(made)
}

type Step = Partial<Pick<DayChange, 'state' | 'answeredBy' | 'answeredAt' | 'takenBackBy' | 'takenBackAt'>>

/** False when it changed since it was read. */
export function stepDayChange({ _id, rev }: DayChange, step: Step): Promise<boolean> {
  return dayChanges.updateOne({ _id, rev }, { $set: { ...step }, $inc: { rev: 1 } })
}
