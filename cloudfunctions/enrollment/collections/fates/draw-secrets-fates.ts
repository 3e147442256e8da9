// Declares the fates of a school's sealed secret: about nobody.
import type { DrawSecret } from '@domain/enrollment/draws/draw'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { notPersonal } from '@domain/privacy/fates/presets'

export const drawSecretsFates = {
  record: '抽签的密数',
  fields: { _id: notPersonal, planId: notPersonal, secret: notPersonal },
} satisfies CollectionFates<DrawSecret>
