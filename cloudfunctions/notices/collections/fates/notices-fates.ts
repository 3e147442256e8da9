// Declares the fate of every field of a notice.
import type { StoredNotice } from '@domain/notices/inbox/notice'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, WORKINGS } from '@domain/privacy/fates/presets'

const notice = fateOf({
  about: 'FAMILY',
  purpose: 'NOTICES',
  readers: ['guardian', 'pickupPerson', 'classTeacher', 'schoolAdmin'],
  keep: 'NOTICE',
  erasure: 'REMOVED',
})

export const noticesFates = {
  record: '通知',
  child: ['pupilId'],
  person: ['personId'],
  expires: [{ kind: 'NOTICE', since: ['at'] }],
  fields: {
    _id: notice(ID),
    personId: notice(ID),
    at: notice('时间'),
    readAt: notice('已读时间'),
    sending: notice('微信消息'),
    notBefore: notice(WORKINGS),
    attempts: notice(WORKINGS),
    leaseUntil: notice(WORKINGS),
    kind: notice('种类'),
    pupilId: notice(ID),
    courseTitle: notice('课程'),
    date: notice('说的哪一天'),
    claimedBy: notice(WORKINGS),
  },
} satisfies CollectionFates<StoredNotice>
