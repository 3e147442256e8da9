// Joins a child's bill of the running term, canceled lessons and consumables choices to a read.
import type { ConsumableChoices } from '@domain/billing/bills/consumable-choice'
import type { StoredBill } from '@domain/billing/bills/stored-bill'
import { type CanceledLesson, canceledLessonsStage } from '../../enrollment/lessons/lesson-stages'
import type { Stage } from '../../runtime/database'
import { bills } from '../collections/bills'
import { consumableChoices } from '../collections/consumable-choices'

export interface BillRow {
  readonly bills: readonly StoredBill[]
  readonly canceled: readonly CanceledLesson[]
}

const termKey: Stage = { $addFields: { termKey: { $concat: ['$plan._id', ':', '$_id'] } } }

/** Adds `bills` and `canceled` to children that have their `plan`. */
export const billStages: readonly Stage[] = [
  termKey,
  { $lookup: { from: bills.name, localField: 'termKey', foreignField: '_id', as: 'bills' } },
  canceledLessonsStage('$plan._id'),
  { $project: { termKey: 0 } },
]

/** Adds `bills` of all terms to documents whose `_id` is a pupil's. */
export const allBillsStage: Stage = {
  $lookup: { from: bills.name, localField: '_id', foreignField: 'pupilId', as: 'bills' },
}

export interface ChoicesRow {
  readonly choices: readonly ConsumableChoices[]
}

/** Adds `choices` to children that have their `plan`: what a guardian chose for the material of courses. */
export const choicesStages: readonly Stage[] = [
  termKey,
  { $lookup: { from: consumableChoices.name, localField: 'termKey', foreignField: '_id', as: 'choices' } },
  { $project: { termKey: 0 } },
]
