// Declares the fate of every field stored about a person and the roles held.

import type { Person } from '@domain/identity/people/person'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, notPersonal, OTHERS, WORKINGS } from '@domain/privacy/fates/presets'

const own = fateOf({
  about: 'FAMILY',
  purpose: 'ACCESS',
  readers: ['guardian', 'classTeacher', 'schoolAdmin'],
  keep: 'LEAVER',
  erasure: 'REMOVED',
})

/** A phone leads to whoever calls it: in full to its owner and the school that listed it. */
const phone = fateOf({
  about: 'FAMILY',
  purpose: 'ACCESS',
  readers: ['schoolAdmin'],
  keep: 'LEAVER',
  erasure: 'REMOVED',
})

/** Of a grant: for a child, the child's. A role in office is a grant too. */
const grant = fateOf({
  about: 'CHILD',
  purpose: 'ACCESS',
  readers: ['guardian', 'classTeacher', 'schoolAdmin'],
  keep: 'LEAVER',
  erasure: 'REMOVED',
})

export const peopleFates = {
  record: '家人和接送人',
  child: ['grants.pupilId'],
  person: ['_id'],
  whileStill: ({ rev }) => ({ rev }),
  fields: {
    _id: own(ID),
    name: own('姓名'),
    phone: phone('手机号'),
    districtId: own(ID),
    importedBySchoolId: own(ID),
    grants: {
      role: grant('身份'),
      districtId: grant(ID),
      schoolId: grant(ID),
      grade: grant('年级'),
      homeroomId: grant(ID),
      pupilId: grant(ID),
      subject: notPersonal,
      department: notPersonal,
      relation: grant('称呼'),
      from: grant('从哪天起'),
      until: grant('到哪天止'),
      revokedAt: grant('解除时间'),
      revokedBy: grant(WORKINGS),
      grantedBy: grant(OTHERS),
      invitedBy: grant(OTHERS),
    },
    rev: own(WORKINGS),
  },
} satisfies CollectionFates<Person>
