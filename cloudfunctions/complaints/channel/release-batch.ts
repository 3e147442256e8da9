// Lets the reports that came since the last batch into the staff's lists, four times a day.
import { isBatchTime } from '@domain/complaints/channel/batch-hours'
import { listWaitingReports } from '../collections/reports'

export async function releaseBatch(now: number): Promise<void> {
  if (isBatchTime(now) || isDemonstration()) await listWaitingReports()
}

/**
 * `npm start` says DEMONSTRATION, so that a walk from report to officer need not wait for the hour. Taken from a local
 * cloud alone: the platform sets no LOCALCLOUD_NOW, and whatever else its environment says changes nothing there.
 */
function isDemonstration(): boolean {
  return Number(process.env.LOCALCLOUD_NOW) > 0 && process.env.DEMONSTRATION === 'yes'
}
