// Lists the actions on what a person is told by WeChat.
import { allowMessages } from './allow-messages'
import { getNoticeSettings } from './get-notice-settings'
import { saveNoticeSettings } from './save-notice-settings'

export const settingsActions = { allowMessages, getNoticeSettings, saveNoticeSettings }
