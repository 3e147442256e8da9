// Declares the fate of every field of what a family did with a notice.
import type { AnnouncementReceipt } from '@domain/notices/announcements/announcement'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, OTHERS, WORKINGS } from '@domain/privacy/fates/presets'

/** A family's own words and whether it opened a notice: its sender alone reads that, and it goes with the child. */
const receipt = fateOf({
  about: 'FAMILY',
  purpose: 'NOTICES',
  readers: ['guardian', 'classTeacher', 'teacher', 'gradeLead', 'schoolAdmin'],
  keep: 'ANNOUNCEMENT',
  erasure: 'REMOVED',
})

export const announcementReceiptsFates = {
  record: '收到的学校通知',
  child: ['pupilId'],
  expires: [{ kind: 'ANNOUNCEMENT', since: ['at'] }],
  fields: {
    _id: receipt(ID),
    announcementId: receipt(ID),
    pupilId: receipt(ID),
    senderId: receipt(ID),
    at: receipt('送到的时间'),
    openedAt: receipt('打开的时间'),
    openedBy: receipt(OTHERS),
    confirmedAt: receipt('点知道了的时间'),
    confirmedBy: receipt(OTHERS),
    messages: {
      key: receipt(WORKINGS),
      side: receipt('谁说的'),
      by: receipt(ID),
      text: receipt('说了什么'),
      at: receipt('时间'),
      deliverAt: receipt('送到对方的时间'),
    },
    tellAt: receipt(WORKINGS),
    rev: receipt(WORKINGS),
  },
} satisfies CollectionFates<AnnouncementReceipt>
