// The collection consumableChoices: guardians' choices for course consumables; the latest counts.
import { type ChosenConsumable, type ConsumableChoices, withChoice } from '@domain/billing/bills/consumable-choice'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { untilSettled } from '../../runtime/retry'
import { consumableChoicesFates } from './fates/consumable-choices-fates'

/** _id: `${planId}:${pupilId}`: what a guardian chose for the material of courses, before the bill is issued. */
export const consumableChoices = defineCollection<ConsumableChoices>({
  name: 'consumableChoices',
  fates: consumableChoicesFates,
  indexes: [index('pupil', ['pupilId'])],
})

type ChoicesKey = Pick<ConsumableChoices, '_id' | 'planId' | 'pupilId'>

/** One read and one write, again when another phone was faster. */
export async function writeChoice(key: ChoicesKey, choice: ChosenConsumable): Promise<void> {
  const { _id } = key
  await untilSettled(async () => {
    const [current] = await consumableChoices.find({ _id }, { limit: 1 })
    const chosen = withChoice(current?.chosen ?? [], choice)
    const written = current
      ? await consumableChoices.updateOne({ _id, rev: current.rev }, { $set: { chosen, rev: current.rev + 1 } })
      : await consumableChoices.insert({ ...key, chosen, rev: 1 })
    return written || null
  })
}

export interface ChoicesRow {
  readonly choices: readonly ConsumableChoices[]
}

/** Adds `choices` to children that have their `plan`. */
export const choicesOfTerm: readonly Stage[] = [
  { $addFields: { termKey: { $concat: ['$plan._id', ':', '$_id'] } } },
  { $lookup: { from: consumableChoices.name, localField: 'termKey', foreignField: '_id', as: 'choices' } },
  { $project: { termKey: 0 } },
]

/** Adds `choices` to records of a term. */
export const choicesOfRecord: Stage = {
  $lookup: { from: consumableChoices.name, localField: '_id', foreignField: '_id', as: 'choices' },
}
