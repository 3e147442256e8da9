// Stores guardians' choices for course consumables; the latest choice counts.
import { type ChosenConsumable, type ConsumableChoices, withChoice } from '@domain/billing/bills/consumable-choice'
import { untilSettled } from '../../runtime/retry'
import { consumableChoices as choices } from '../collections/consumable-choices'

export type ChoicesKey = Pick<ConsumableChoices, '_id' | 'planId' | 'pupilId'>

/** One read and one write, again when another phone was faster. */
export async function writeChoice(key: ChoicesKey, choice: ChosenConsumable): Promise<void> {
  const { _id } = key
  await untilSettled(async () => {
    const [current] = await choices.find({ _id }, { limit: 1 })
    const chosen = withChoice(current?.chosen ?? [], choice)
    const written = current
      ? await choices.updateOne({ _id, rev: current.rev }, { $set: { chosen, rev: current.rev + 1 } })
      : await choices.insert({ ...key, chosen, rev: 1 })
    return written || null
  })
}
