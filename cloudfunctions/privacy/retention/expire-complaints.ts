// Removes cases that are over, with thread and photos, half a year after they were closed.
import { RETENTION } from '@domain/privacy/retention/retention'
import { addDays, dateAt } from '@domain/values/school-date'
import { expireFiles, findFilesClosedBy } from '../../complaints/collections/case-files'
import { expireThreads } from '../../complaints/collections/messages'
import { expirePhotos } from '../../complaints/collections/photo-parts'
import { expireReports } from '../../complaints/collections/reports'

/** Cases in one run: the rest waits for the next. */
const PAGE = 50

/** The file goes last: what an interrupted run left is found by it again. */
export async function expireComplaints(now: number): Promise<void> {
  const closed = await findFilesClosedBy(addDays(dateAt(now), -RETENTION.COMPLAINT.days), PAGE)
  if (closed.length === 0) return
  const over = await expireReports(closed)
  await expirePhotos(over)
  await expireThreads(over)
  await expireFiles(over)
}
