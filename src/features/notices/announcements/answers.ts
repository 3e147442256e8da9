// The answer types that the screens of notices to families share.
import type { ActionInput, ActionOutput } from '@domain/registry'

export type Audience = ActionInput<'notices.prepareAnnouncement'>['audience']
export type Prepared = ActionOutput<'notices.prepareAnnouncement'>
export type Sent = ActionOutput<'notices.listAnnouncements'>['announcements'][number]
export type Readings = ActionOutput<'notices.getAnnouncementReadings'>
export type Received = ActionOutput<'notices.listFamilyAnnouncements'>['announcements'][number]
export type Words = Received['thread']
