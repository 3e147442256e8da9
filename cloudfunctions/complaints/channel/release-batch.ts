// Lets the reports that came since the last batch into the staff's lists, four times a day.
import { isBatchTime } from '@domain/complaints/channel/batch-hours'
import { listWaitingReports } from '../collections/reports'

export async function releaseBatch(now: number): Promise<void> {
  if (isBatchTime(now)) await listWaitingReports()
}
