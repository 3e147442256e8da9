// Timer: delivers notices whose hour has come, and goes on with those that are long.
import type { Announcement } from '@domain/notices/announcements/announcement'
import { runQueue, timeBudget } from '../../request/run-queue'
import { findDueAnnouncements } from '../collections/announcements'
import { deliverPart } from './deliver-part'

const MOST_A_RUN = 50
/** Of the function's minute; a school of 3,000 takes about 15 parts. */
const BUDGET_MS = 20_000

export async function deliverDue(now: number): Promise<void> {
  const isOver = timeBudget(BUDGET_MS)
  const { failed } = await runQueue<Announcement>({
    name: 'notices.announcements',
    items: await findDueAnnouncements(now, MOST_A_RUN),
    work: (announcement) => deliverAll(announcement, now, isOver),
    isOver,
  })
  if (failed > 0) throw new Error(`${failed} notices to families not delivered`)
}

async function deliverAll(announcement: Announcement, now: number, isOver: () => boolean): Promise<void> {
  let current: Announcement | null = announcement
  while (current !== null && current.pass !== null && !isOver()) current = await deliverPart(current, now)
}
