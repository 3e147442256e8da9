// Owns the entry of the notices function; its timer sends what is due.
import { serve } from '../runtime/router'
import { allowMessages } from './allow-messages'
import { getNoticeSettings } from './get-notice-settings'
import { listNotices } from './list-notices'
import { markRead } from './mark-read'
import { saveNoticeSettings } from './save-notice-settings'
import { sendDue } from './send-due'

export const main = serve(
  'notices',
  { listNotices, markRead, getNoticeSettings, saveNoticeSettings, allowMessages },
  sendDue,
)
