// Declares the fate of every field of a group taught across homerooms.
import type { TeachingGroup } from '@domain/homework/items/teaching-group'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, notPersonal } from '@domain/privacy/fates/presets'

/** Who is in it: an erased child leaves it. */
const member = fateOf({
  about: 'CHILD',
  purpose: 'HOMEWORK',
  readers: ['subjectTeacher', 'schoolAdmin'],
  keep: 'LEAVER',
  erasure: 'REMOVED',
})

export const teachingGroupsFates = {
  record: '走班分组',
  child: ['members.pupilId'],
  fields: {
    _id: notPersonal,
    schoolId: notPersonal,
    subject: notPersonal,
    name: notPersonal,
    homeroomIds: notPersonal,
    members: {
      pupilId: member(ID),
      homeroomId: member(ID),
    },
    rev: notPersonal,
  },
} satisfies CollectionFates<TeachingGroup>
