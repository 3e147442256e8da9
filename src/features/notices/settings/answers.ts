// The answers that the screens of notice settings share.
import type { ActionOutput } from '@domain/registry'

export type NoticeSettings = ActionOutput<'notices.getNoticeSettings'>
