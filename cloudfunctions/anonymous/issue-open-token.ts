// Gives one of the day's open tokens to whoever asks on the anonymous path, while there are any.
import { randomBytes } from 'node:crypto'
import { encodeCode } from '@domain/complaints/channel/channel-code'
import { OPEN_TOKENS_A_DAY } from '@domain/complaints/channel/channel-limits'
import type { IssueRequest } from '@domain/complaints/channel/channel-request'
import { encodeOpenToken } from '@domain/complaints/channel/open-token'
import { evaluateTokens } from '@domain/complaints/tokens/evaluate-tokens'
import { tokenEpochAt } from '@domain/complaints/tokens/token-epoch'
import { addDays, dateAt, instantOf } from '@domain/values/school-date'
import { takeFromPurse } from '../complaints/collections/open-purses'
import { issuerSecret } from './issuer-secret'

export async function issueOpenToken({ epoch, blinded }: IssueRequest, now: number): Promise<Uint8Array> {
  const secret = issuerSecret()
  if (secret === null) return encodeCode('CLOSED')
  const thisWeek = tokenEpochAt(now)
  if (epoch !== thisWeek) return encodeOpenToken(thisWeek, null)
  const batch = { epoch, blinded: [blinded] }
  const evaluation = evaluateTokens(secret, batch, (count) => new Uint8Array(randomBytes(count)))
  if (evaluation === null) return encodeCode('MALFORMED')
  const today = dateAt(now)
  const purse = { _id: today, expiresAt: instantOf(addDays(today, 1), '00:00') }
  return (await takeFromPurse(purse, OPEN_TOKENS_A_DAY)) ? encodeOpenToken(epoch, evaluation) : encodeCode('NONE_LEFT')
}
