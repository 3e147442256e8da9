// Gives a caller this week's tokens, blinded, and leaves a mark that is worth nothing after it.
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { evaluateTokens } from '@domain/complaints/tokens/evaluate-tokens'
import { type TokenEpoch, tokenEpochAt, tokenEpochEnd } from '@domain/complaints/tokens/token-epoch'
import { fail, ok } from '@domain/values/result'
import { issuerSecret } from '../../anonymous/issuer-secret'
import { aboutSelf, handle } from '../../request/handler'
import { claimQuota } from '../collections/token-quotas'

export const issueTokens = handle('complaints.issueTokens', {
  locate: aboutSelf,
  run: async ({ input, caller, now }) => {
    const epoch = tokenEpochAt(now)
    const [secret, quotaKey] = [issuerSecret(), process.env.TOKEN_QUOTA_KEY]
    if (caller.login === null) return fail({ code: 'NOBODY_SIGNED_IN' })
    if (secret === null || !quotaKey) return fail({ code: 'CHANNEL_CLOSED' })
    if (input.epoch !== epoch) return fail({ code: 'OTHER_WEEK', epoch })
    const blinded = input.blinded.map((element) => new Uint8Array(Buffer.from(element, 'base64')))
    const evaluation = evaluateTokens(secret, { epoch, blinded }, (count) => new Uint8Array(randomBytes(count)))
    if (evaluation === null) return fail({ code: 'NO_BLINDED_BATCH' })
    const quota = {
      _id: markOf(caller.login, epoch, quotaKey),
      batch: createHash('sha256').update(input.blinded.join('|')).digest('hex'),
      expiresAt: tokenEpochEnd(now),
    }
    if (!(await claimQuota(quota))) return fail({ code: 'TOKENS_GIVEN' })
    const { evaluated, proof } = evaluation
    return ok({ evaluated: evaluated.map(base64Of), proof: base64Of(proof) })
  },
})

/** Without the key, which is no part of the database, nobody can tell whose mark it is. */
function markOf(login: string, epoch: TokenEpoch, key: string): string {
  return createHmac('sha256', key).update(`${login}|${epoch}`).digest('hex')
}

const base64Of = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
