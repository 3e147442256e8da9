// Changes what a settlement is made of, deciding again on all of it when somebody wrote first.
import { isBeingWritten } from '@domain/billing/books/term-books'
import type { ActionError, ActionName, ActionOutput } from '@domain/registry'
import { ok, type Result } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { untilSettled } from '../../runtime/retry'
import { writeAsRead } from '../books/write-in-books'
import type { SettledTerm } from './find-settled-term'
import { locateSettlement, type NotOpen, type OpenTerm, openTerm } from './settlement-scope'

interface Asked {
  readonly input: { readonly schoolId: string; readonly planId?: string | undefined }
  readonly found: SettledTerm
  readonly now: number
  readonly today: SchoolDate
}

/** What is answered once `write` is done; null: it is done already. */
export interface Decided<Value> {
  readonly value: Value
  /** False: somebody was faster after all. */
  readonly write: (() => Promise<boolean>) | null
}

/**
 * A price, a cost, a payout and the money there is depend on one another: they are decided one after the other, on the one
 * revision of the term's books. Two round trips beside the write itself.
 */
export function changeSettlement<Name extends ActionName>(
  asked: Asked,
  decide: (open: OpenTerm) => Result<Decided<ActionOutput<Name>>, ActionError<Name>>,
): Promise<Result<ActionOutput<Name>, ActionError<Name> | NotOpen>> {
  let { found } = asked
  return untilSettled<Result<ActionOutput<Name>, ActionError<Name> | NotOpen>>(async () => {
    const open = openTerm(found)
    if (!open.ok) return open
    const decided = decide(open.value)
    if (!decided.ok) return decided
    const { value, write } = decided.value
    if (write === null || (await isWritten(open.value, asked.now, write))) return ok(value)
    found = (await locateSettlement(asked))?.found ?? found
    return null
  })
}

async function isWritten({ plan, books }: OpenTerm, now: number, write: () => Promise<boolean>): Promise<boolean> {
  if (books !== null && isBeingWritten(books, now)) return false
  return (await writeAsRead({ planId: plan._id, schoolId: plan.schoolId, now }, books, write)) ?? false
}
