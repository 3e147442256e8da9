// Lists the actions on a person's inbox.
import { listNotices } from './list-notices'
import { markRead } from './mark-read'

export const inboxActions = { listNotices, markRead }
