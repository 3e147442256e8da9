// The collection consumableChoices: its documents, its indexes, and the way to them.
import type { ConsumableChoices } from '@domain/billing/bills/consumable-choice'
import { defineCollection, index } from '../../runtime/collection'
import { consumableChoicesFates } from './fates/consumable-choices-fates'

/** _id: `${planId}:${pupilId}`: what a guardian chose for the material of courses, before the bill is issued. */
export const consumableChoices = defineCollection<ConsumableChoices>({
  name: 'consumableChoices',
  fates: consumableChoicesFates,
  indexes: [index('pupil', ['pupilId'])],
})
