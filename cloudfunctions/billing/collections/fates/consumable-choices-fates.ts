// Declares the fate of every field of a family's choices of course material.

import type { ConsumableChoices } from '@domain/billing/bills/consumable-choice'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { ID, WORKINGS } from '@domain/privacy/fates/presets'
import { feeFate } from './fee-fates'

export const consumableChoicesFates = {
  record: '材料由谁买',
  child: ['pupilId'],
  fields: {
    _id: feeFate(ID),
    planId: feeFate(ID),
    pupilId: feeFate(ID),
    chosen: {
      courseId: feeFate(ID),
      name: feeFate('材料'),
      choice: feeFate('选择'),
      by: feeFate(ID),
      at: feeFate('时间'),
    },
    rev: feeFate(WORKINGS),
  },
} satisfies CollectionFates<ConsumableChoices>
