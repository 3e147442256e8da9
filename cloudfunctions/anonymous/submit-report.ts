// Lets a report in for a token that is good, once; the same bytes again are answered alike.
import type { ChannelCode } from '@domain/complaints/channel/channel-code'
import type { SubmitRequest } from '@domain/complaints/channel/channel-request'
import { provenPart } from '@domain/complaints/channel/parse-request'
import type { Report } from '@domain/complaints/channel/stored-case'
import { isTokenGood, spentIdOf } from '@domain/complaints/tokens/redeem-token'
import { tokenEpochAt, tokenEpochEnd } from '@domain/complaints/tokens/token-epoch'
import { dateAt, type SchoolDate } from '@domain/values/school-date'
import { storeMessage } from '../complaints/collections/messages'
import { findReportByLookup, insertReport } from '../complaints/collections/reports'
import { spendToken } from '../complaints/collections/spent-tokens'
import { issuerSecret } from './issuer-secret'
import { base64Of, hexOf } from './stored-bytes'

export async function submitReport(request: SubmitRequest, bytes: Uint8Array, now: number): Promise<ChannelCode> {
  const secret = issuerSecret()
  if (secret === null) return 'CLOSED'
  const { token } = request
  const isOfThisWeek = token.epoch === tokenEpochAt(now)
  if (!isOfThisWeek || !isTokenGood(secret, token, provenPart(bytes))) return 'TOKEN_REFUSED'
  const caseId = hexOf(request.caseId)
  const spent = { _id: hexOf(spentIdOf(token.input)), epoch: token.epoch, caseId, expiresAt: tokenEpochEnd(now) }
  if (!(await spendToken(spent))) return 'TOKEN_SPENT'
  return storeReport(request, dateAt(now))
}

/** The message first, so that no report is ever listed without its words. */
async function storeReport(request: SubmitRequest, day: SchoolDate): Promise<ChannelCode> {
  const report = reportOf(request, day)
  const message = {
    caseId: report._id,
    direction: 'FROM_REPORTER',
    seq: 0,
    box: base64Of(request.message),
    day,
  } as const
  if ((await storeMessage(message)) === 'CONFLICT') return 'CONFLICT'
  if (await insertReport(report)) return 'OK'
  const stored = await findReportByLookup(report.lookupHash)
  return stored?._id === report._id ? 'OK' : 'CONFLICT'
}

function reportOf(request: SubmitRequest, day: SchoolDate): Report {
  const { intake, isUrgent } = request
  return {
    _id: hexOf(request.caseId),
    lookupHash: hexOf(request.lookupHash),
    intake,
    grants: [{ role: intake, keyId: hexOf(request.keyId), box: base64Of(request.intakeGrant) }],
    reporterGrant: base64Of(request.reporterGrant),
    day,
    isUrgent,
    // A child in danger waits for no batch.
    isListed: isUrgent,
    state: 'SUBMITTED',
    dueDay: null,
    turns: 1,
    photoParts: 0,
    hasLookedAgain: false,
  }
}
