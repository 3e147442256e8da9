// Declares the fate of every field of an approved waiver.

import { sourceFates } from '@domain/billing/policy/policy-pack-fates'
import type { Waiver } from '@domain/billing/waivers/waiver'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { ID, WORKINGS } from '@domain/privacy/fates/presets'
import { reliefFate } from './fee-fates'

export const waiversFates = {
  record: '已批准的减免',
  child: ['pupilId'],
  fields: {
    _id: reliefFate(ID),
    pupilId: reliefFate(ID),
    termId: reliefFate(ID),
    basisPoints: reliefFate('减免比例（万分之）'),
    source: sourceFates,
    from: reliefFate('从哪天起'),
    until: reliefFate('到哪天止'),
    revokedAt: reliefFate('收回时间'),
    isNews: reliefFate(WORKINGS),
  },
} satisfies CollectionFates<Waiver>
