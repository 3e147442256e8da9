// Entry point of the notices function; its timer sends what is due.
import { noticesContract } from '@domain/notices/index'
import { serve } from '../request/router'
import { listNotices } from './inbox/list-notices'
import { markRead } from './inbox/mark-read'
import { sendDue } from './sending/send-due'
import { allowMessages } from './settings/allow-messages'
import { getNoticeSettings } from './settings/get-notice-settings'
import { saveNoticeSettings } from './settings/save-notice-settings'

export const main = serve(
  { context: 'notices', contract: noticesContract },
  { listNotices, markRead, getNoticeSettings, saveNoticeSettings, allowMessages },
  sendDue,
)
