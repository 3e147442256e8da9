// Answers a poll: state and thread, sealed under what only the holder of the receipt knows.
import { randomBytes } from 'node:crypto'
import { MOST_POLLED, MOST_TURNS } from '@domain/complaints/channel/channel-limits'
import type { PollRequest } from '@domain/complaints/channel/channel-request'
import { type PollAnswer, type PolledMessage, sealPollAnswer } from '@domain/complaints/channel/poll-answer'
import type { Report } from '@domain/complaints/channel/stored-case'
import { dateAt } from '@domain/values/school-date'
import { readThread } from '../complaints/collections/messages'
import { findCase } from './find-case'

/** Null when there is no such case. */
export async function pollCase(request: PollRequest, now: number): Promise<Uint8Array | null> {
  const report = await findCase(request.lookup)
  if (report === null) return null
  const thread = await readThread(report._id, request.after, MOST_TURNS)
  const fitting = thread.slice(0, countFitting(thread))
  const messages = fitting.map(({ direction, seq, day, box }) => ({ direction, seq, day, box }))
  const answer = { today: dateAt(now), ...answerOf(report, messages, messages.length < thread.length) }
  return sealPollAnswer(answer, request, (count) => new Uint8Array(randomBytes(count)))
}

/** At least one, so that asking again always gets further. */
function countFitting(thread: readonly PolledMessage[]): number {
  let size = 0
  const tooMany = thread.findIndex(({ box }, index) => {
    size += box.length
    return index > 0 && size > MOST_POLLED
  })
  return tooMany === -1 ? thread.length : tooMany
}

function answerOf(report: Report, messages: readonly PolledMessage[], hasMore: boolean): Omit<PollAnswer, 'today'> {
  const { state, day, dueDay, resultDay = null, result = null, hasLookedAgain, reporterGrant, turns } = report
  return { state, day, dueDay, resultDay, result, hasLookedAgain, reporterGrant, messages, hasMore, nextSeq: turns }
}
