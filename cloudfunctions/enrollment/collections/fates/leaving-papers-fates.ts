// Declares the fate of every field of how a child may leave, as its guardian signed.
import type { LeavingPaper } from '@domain/enrollment/hand-over/leaving-way'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, WORKINGS } from '@domain/privacy/fates/presets'

/** Holds as long as the child is at the school, and goes with it. */
const signed = fateOf({
  about: 'CHILD',
  purpose: 'SERVICE',
  readers: ['guardian', 'dutyTeacher', 'schoolAdmin'],
  keep: 'LEAVER',
  erasure: 'REMOVED',
})

const byFamily = fateOf({
  about: 'FAMILY',
  purpose: 'SERVICE',
  readers: ['guardian', 'dutyTeacher', 'schoolAdmin'],
  keep: 'LEAVER',
  erasure: 'REMOVED',
})

export const leavingPapersFates = {
  record: '怎么离校',
  child: ['_id', 'signed.siblingId'],
  fields: {
    _id: signed(ID),
    schoolId: signed(ID),
    signed: {
      way: signed('签的离校方式'),
      siblingId: signed(ID),
      byId: byFamily(ID),
      byName: byFamily('谁签的'),
      at: signed('什么时候签的'),
    },
    rev: signed(WORKINGS),
  },
} satisfies CollectionFates<LeavingPaper>
