// Counts a person's unread notices within another read.

import { notices } from '../../notices/collections/notices'
import type { Stage } from '../../runtime/database'

export interface UnreadRow {
  readonly unread: readonly { readonly count: number }[]
}

/** The same on every row of the read. */
export function unreadStage(personId: string | null): Stage {
  const pipeline = [{ $match: { personId, readAt: null } }, { $count: 'count' }]
  return { $lookup: { from: notices.name, pipeline, as: 'unread' } }
}
