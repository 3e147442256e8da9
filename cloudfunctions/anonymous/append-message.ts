// Adds the reporter's next turn to the thread; LOOK_AGAIN also reopens a closed case, once.
import { CONCLUDED_STATES } from '@domain/complaints/channel/case-state'
import type { ChannelCode } from '@domain/complaints/channel/channel-code'
import { MOST_TURNS } from '@domain/complaints/channel/channel-limits'
import type { AppendRequest } from '@domain/complaints/channel/channel-request'
import type { Report } from '@domain/complaints/channel/stored-case'
import { dateAt, type SchoolDate } from '@domain/values/school-date'
import { storeMessage } from '../complaints/collections/messages'
import { countTurn, reopenOnce } from '../complaints/collections/reports'
import { findCase } from './find-case'
import { base64Of } from './stored-bytes'

export async function appendMessage(request: AppendRequest, now: number): Promise<ChannelCode> {
  const report = await findCase(request.lookup)
  if (report === null) return 'NOT_FOUND'
  if (request.seq > report.turns) return 'CONFLICT'
  if (request.seq >= MOST_TURNS) return 'FULL'
  const isNew = request.seq === report.turns
  if (isNew && request.operation === 'LOOK_AGAIN' && !mayLookAgain(report)) return 'NOT_NOW'
  return storeTurn(report, request, dateAt(now))
}

function mayLookAgain({ state, hasLookedAgain }: Report): boolean {
  return CONCLUDED_STATES.includes(state) && !hasLookedAgain
}

/** Stored, then counted: sent again after a lost answer, it finds itself and is counted. */
async function storeTurn(report: Report, request: AppendRequest, day: SchoolDate): Promise<ChannelCode> {
  const { seq, operation } = request
  const box = base64Of(request.message)
  const stored = await storeMessage({ caseId: report._id, direction: 'FROM_REPORTER', seq, box, day })
  if (stored === 'CONFLICT') return 'CONFLICT'
  await countTurn(report._id, seq)
  if (operation === 'APPEND' || report.hasLookedAgain) return 'OK'
  return (await reopenOnce(report._id)) ? 'OK' : 'NOT_NOW'
}
