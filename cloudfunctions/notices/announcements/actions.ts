// Lists the actions on notices to a class, a course, a grade or the school.
import { answerFamily } from './answer-family'
import { correctAnnouncement, remindUnread, withdrawAnnouncement } from './change-announcement'
import { markAnnouncementRead, writeToSender } from './family-answers'
import { getAnnouncementReadings } from './get-announcement-readings'
import { listAnnouncements } from './list-announcements'
import { listFamilyAnnouncements } from './list-family-announcements'
import { prepareAnnouncement } from './prepare-announcement'
import { sendAnnouncement } from './send-announcement'

export const announcementActions = {
  prepareAnnouncement,
  sendAnnouncement,
  correctAnnouncement,
  withdrawAnnouncement,
  remindUnread,
  listAnnouncements,
  getAnnouncementReadings,
  answerFamily,
  listFamilyAnnouncements,
  markAnnouncementRead,
  writeToSender,
}
