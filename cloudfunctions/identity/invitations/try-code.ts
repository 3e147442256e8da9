// Tries a code in a fixed order: caller, attempts left, the code itself, then the outcome.
import type { Tries } from '@domain/identity/invitations/tries'
import { fail, ok } from '@domain/values/result'
import type { Caller } from '../../request/handler'
import { claimTry, forgetTries, giveBackTry } from '../collections/tries'

/** What was found behind a code; `isNew` false when this was done before. */
export interface Opened<Value> {
  readonly value: Value
  readonly isNew: boolean
}

export interface CodeTry<Read extends { readonly tries: Tries | null }, Value> {
  readonly caller: Caller
  readonly now: number
  /** The code may be read before the attempt is counted, but nothing is revealed unless it was. */
  readonly read: (personId: string, login: string) => Promise<Read>
  /** Null: this code, by this person, opens nothing. */
  readonly open: (read: Read, personId: string) => Promise<Opened<Value> | null>
}

export async function tryCode<Read extends { readonly tries: Tries | null }, Value>({
  caller,
  now,
  read,
  open,
}: CodeTry<Read, Value>) {
  const { login, personId } = caller
  if (login === null) return fail({ code: 'SIGN_IN_REQUIRED' })
  if (personId === null) return fail({ code: 'PHONE_REQUIRED' })
  const found = await read(personId, login)
  const claimed = await claimTry(login, found.tries, now)
  if (!claimed.open) return fail({ code: 'TOO_MANY_TRIES', until: claimed.until })
  const opened = await open(found, personId)
  if (opened === null) return fail({ code: 'CODE_INVALID', triesLeft: claimed.triesLeft })
  await (opened.isNew ? forgetTries(login) : giveBackTry(login))
  return ok(opened.value)
}
