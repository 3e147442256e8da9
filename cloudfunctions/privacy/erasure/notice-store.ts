// Counts, exports and deletes notices for privacy actions.
import type { Notice } from '@domain/notices/inbox/notice'
import { notices } from '../../notices/collections/notices'
import { MOST_ROWS } from '../../runtime/database'

export async function countNotices(personId: string): Promise<number> {
  const [row] = await notices.aggregate<{ readonly count: number }>([{ $match: { personId } }, { $count: 'count' }])
  return row?.count ?? 0
}

/** Newest first. */
export function readNotices(personId: string): Promise<readonly Notice[]> {
  return notices.aggregate<Notice>([{ $match: { personId } }, { $sort: { at: -1 } }, { $limit: MOST_ROWS }])
}

/** Also those that others got about the child. */
export async function removeNoticesAbout(pupilId: string): Promise<void> {
  await notices.remove({ pupilId })
}

export async function removeNoticesOf(personId: string): Promise<void> {
  await notices.remove({ personId })
}

export async function removeNoticesUntil(at: number): Promise<void> {
  await notices.remove({ at: { $lte: at } })
}
