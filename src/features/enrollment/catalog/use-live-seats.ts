// Polls the seats during the enrollment rush and updates the course cards already on screen.
import type { ActionOutput } from '@domain/registry'
import { call } from '@src/api/calls/client'
import type { PollOutcome } from '@src/api/hooks/poll-delay'
import { usePolling } from '@src/api/hooks/use-polling'
import { useState } from 'react'
import type { CourseCard } from './answers'

export type PolledSeats = ActionOutput<'enrollment.pollSeats'>['seats']

interface Polled {
  readonly pupilId: string
  readonly seats: PolledSeats
  readonly at: number
}

interface Watched {
  readonly pupilId: string
  /** Only while enrollment is open do seats change by the minute. */
  readonly open: boolean
  /** When the cards were read: what was polled before that is older than they are. */
  readonly savedAt: number | undefined
}

/** Lays the seats of now over a card. */
export function useLiveSeats({ pupilId, open, savedAt }: Watched): (course: CourseCard) => CourseCard {
  const [polled, setPolled] = useState<Polled | null>(null)
  const known = polled?.pupilId === pupilId ? polled.seats : null
  usePolling(async (): Promise<PollOutcome> => {
    const answer = await call('enrollment.pollSeats', { pupilId })
    if (!answer.ok) return 'failed'
    const { seats } = answer.value
    setPolled({ pupilId, seats, at: Date.now() })
    return known !== null && isSame(known, seats) ? 'same' : 'changed'
  }, open)
  const fresh = known !== null && polled !== null && polled.at >= (savedAt ?? 0)
  return (course) => (fresh ? withSeats(course, known) : course)
}

export function withSeats(course: CourseCard, seats: PolledSeats): CourseCard {
  const now = seats.find(({ courseId }) => courseId === course.courseId)
  return now ? { ...course, seatsLeft: now.seatsLeft, waiting: now.waiting } : course
}

function isSame(before: PolledSeats, after: PolledSeats): boolean {
  return JSON.stringify(before) === JSON.stringify(after)
}
