// Tries a code in a fixed order: caller, attempts left, the code itself, then the outcome.
import type { Tries } from '@domain/identity/invitations/tries'
import { fail, ok, type Result } from '@domain/values/result'
import type { Caller } from '../../request/handler'
import { claimTry, giveBackTry } from '../collections/tries'

/** What was wrong: both cost a try, and no success gives one back. */
export type Wrong = 'CODE_INVALID' | 'NAME_UNKNOWN'

/** What a code led to. `wrong`: the code opens nothing, or the name with it fits nobody. `refused`: both may be right. */
export type Opened<Value, Code extends Wrong, Refusal = never> =
  | { readonly value: Value }
  | { readonly wrong: Code }
  | { readonly refused: Refusal }

interface CodeTry<Read extends { readonly tries: Tries | null }, Found> {
  readonly caller: Caller
  readonly now: number
  /** The code may be read before the attempt is counted, but nothing is revealed unless it was. */
  readonly read: (personId: string, login: string) => Promise<Read>
  readonly open: (read: Read, personId: string) => Promise<Found>
}

type CommonFailure =
  | { readonly code: 'SIGN_IN_REQUIRED' }
  | { readonly code: 'PHONE_REQUIRED' }
  | { readonly code: 'TOO_MANY_TRIES'; readonly until: number }

/** One for each code, so that each is an error of a contract by itself. */
type WrongTry<Code extends Wrong> = { readonly [One in Code]: { readonly code: One; readonly triesLeft: number } }[Code]

export async function tryCode<
  Read extends { readonly tries: Tries | null },
  Value,
  Code extends Wrong,
  Refusal extends { readonly code: string },
>({
  caller,
  now,
  read,
  open,
}: CodeTry<Read, Opened<Value, Code, Refusal>>): Promise<Result<Value, CommonFailure | WrongTry<Code> | Refusal>> {
  const { login, personId } = caller
  if (login === null) return fail({ code: 'SIGN_IN_REQUIRED' })
  if (personId === null) return fail({ code: 'PHONE_REQUIRED' })
  const found = await read(personId, login)
  const claimed = await claimTry(login, found.tries, now)
  if (!claimed.open) return fail({ code: 'TOO_MANY_TRIES', until: claimed.until })
  const opened = await open(found, personId)
  if ('wrong' in opened) return fail({ code: opened.wrong, triesLeft: claimed.triesLeft } as WrongTry<Code>)
  await giveBackTry(login)
  return 'refused' in opened ? fail(opened.refused) : ok(opened.value)
}
