// Declares the fate of every field stored about a pupil.

import type { Pupil } from '@domain/identity/pupils/pupil'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, WORKINGS } from '@domain/privacy/fates/presets'

const child = fateOf({
  about: 'CHILD',
  purpose: 'SERVICE',
  readers: ['guardian', 'pickupPerson', 'teacher', 'classTeacher', 'dutyTeacher', 'schoolAdmin', 'schoolFinance'],
  keep: 'LEAVER',
  erasure: 'REMOVED',
})

/** Only who keeps the roster and the family. */
const roster = fateOf({
  about: 'CHILD',
  purpose: 'SERVICE',
  readers: ['guardian', 'classTeacher', 'schoolAdmin'],
  keep: 'LEAVER',
  erasure: 'REMOVED',
})

export const pupilsFates = {
  record: '孩子',
  child: ['_id'],
  fields: {
    _id: child(ID),
    schoolId: child(ID),
    schoolName: child('学校'),
    homeroomId: child(ID),
    homeroomName: child('班级'),
    grade: child('年级'),
    name: child('姓名'),
    studentNumber: roster('学号'),
    joinedOn: roster('到校日期'),
    leftOn: roster('离校日期'),
    leftReason: roster('离校原因'),
    moving: {
      homeroomId: roster(ID),
      on: roster('换班日期'),
    },
    promoted: {
      promotionId: roster(WORKINGS),
      from: roster(ID),
    },
  },
} satisfies CollectionFates<Pupil>
