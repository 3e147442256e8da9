// Declares the fate of every field of a sealed part of a complaint's photo.
import type { StoredPhotoPart } from '@domain/complaints/channel/stored-case'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { ofCase, sealed } from './complaint-presets'

export const photoPartsFates = {
  record: '投诉举报的照片',
  fields: {
    _id: ofCase,
    caseId: ofCase,
    photoId: ofCase,
    index: ofCase,
    count: ofCase,
    box: sealed,
    day: ofCase,
  },
} satisfies CollectionFates<StoredPhotoPart>
