// Declares the fate of every field stored about an invitation.

import type { Invitation } from '@domain/identity/invitations/invitation'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { COPY, ID, notPersonal, OTHERS, SECRET } from '@domain/privacy/fates/presets'

const invitation = fateOf({
  about: 'FAMILY',
  purpose: 'ACCESS',
  readers: ['guardian', 'classTeacher', 'schoolAdmin', 'districtEducation'],
  keep: 'INVITATION',
  erasure: 'REMOVED',
})

export const invitationsFates = {
  record: '邀请',
  child: ['pupilId'],
  expires: [{ kind: 'INVITATION', since: ['expiresAt', 'redeemedAt', 'withdrawnAt'] }],
  fields: {
    _id: invitation(SECRET),
    kind: invitation('种类'),
    districtId: invitation(ID),
    schoolId: invitation(ID),
    homeroomId: invitation(ID),
    pupilId: invitation(ID),
    gives: {
      role: invitation('给的身份'),
      districtId: invitation(ID),
      schoolId: invitation(ID),
      grade: invitation(COPY),
      homeroomId: invitation(ID),
      pupilId: invitation(ID),
      department: notPersonal,
      relation: invitation('称呼'),
    },
    roleUntil: invitation('身份到哪天止'),
    label: invitation('写给谁'),
    isPrinted: notPersonal,
    createdBy: invitation(OTHERS),
    createdAt: invitation('发出时间'),
    expiresAt: invitation('有效期'),
    redeemedBy: invitation(OTHERS),
    redeemedAt: invitation('使用时间'),
    withdrawnAt: invitation('收回时间'),
  },
} satisfies CollectionFates<Invitation>
