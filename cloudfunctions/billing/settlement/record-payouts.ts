// Records the payouts of a month in one act, each alone: one that cannot be paid stops no other.
import { fundingBalances } from '@domain/billing/settlement/funding'
import type { PayeePayouts, PayoutEntry } from '@domain/billing/settlement/payee-record'
import { withPayout } from '@domain/billing/settlement/payout-limit'
import type { ActionInput, ActionOutput } from '@domain/registry'
import { fen } from '@domain/values/fen'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { idFromRequestKey } from '../../runtime/id-from-request-key'
import { writePayouts } from '../collections/payouts'
import { entriesOf } from './change-payouts'
import { changeSettlement } from './change-settlement'
import { paidBesideClaim } from './paid-beside-claim'
import { locateSettlement, type OpenTerm, payeeIn } from './settlement-scope'

const NAME = 'billing.recordPayouts'
const KEY_LENGTH = 40

type Told = ActionOutput<typeof NAME>['results'][number]
type Wish = ActionInput<typeof NAME>['payouts'][number]

interface Write {
  readonly before: PayeePayouts | null
  readonly after: PayeePayouts
}

export const recordPayouts = handle(NAME, {
  locate: locateSettlement,
  run: async (request) => {
    const { payouts, funding, on, key } = request.input
    if (on > request.today) return fail({ code: 'NOT_PAID_YET' })
    const about = { funding, on: schoolDate(on), by: request.caller.personId ?? '', at: request.now }
    const wishes = [...new Map(payouts.map((one) => [one.payeeId, one])).values()]
    return changeSettlement<typeof NAME>(request, (open) => {
      const { results, writes } = payAll(open, wishes, (payeeId) => ({
        ...about,
        key: idFromRequestKey([key, payeeId], KEY_LENGTH),
      }))
      const write = () => paidBesideClaim(open, funding, () => writeAll(writes))
      return ok({ value: { results }, write: writes.length === 0 ? null : write })
    })
  },
})

type About = Pick<PayoutEntry, 'key' | 'funding' | 'on' | 'by' | 'at'>

/** One after the other: what one is paid from a source is not there for the next. */
function payAll(open: OpenTerm, wishes: readonly Wish[], aboutOf: (payeeId: string) => About) {
  let paid = open.facts.payouts
  const results: Told[] = []
  const writes: Write[] = []
  for (const { payeeId, amountFen } of wishes) {
    const found = payeeIn(open, payeeId)
    if (!found.ok) {
      results.push({ payeeId, name: '', amountFen, outcome: 'PAYEE_UNKNOWN' })
      continue
    }
    const { account, key } = found.value
    const { payee, dueFen } = account
    const before = open.facts.payouts.find(({ _id }) => _id === key._id) ?? null
    const known = entriesOf(open, found.value)
    const room = { dueFen, balances: fundingBalances(open.funding, paid) }
    const entries = withPayout(known, room, { ...aboutOf(payeeId), amountFen: fen(amountFen) })
    const outcome = entries.ok ? (entries.value === known ? 'ALREADY' : 'PAID') : entries.error.code
    results.push({ payeeId, name: payee.name, amountFen, outcome })
    if (!entries.ok || outcome === 'ALREADY') continue
    const after = { ...key, payee, entries: entries.value, rev: (before?.rev ?? 0) + 1 }
    writes.push({ before, after })
    paid = [...paid.filter(({ _id }) => _id !== key._id), after]
  }
  return { results, writes }
}

async function writeAll(writes: readonly Write[]): Promise<boolean> {
  for (const { before, after } of writes) if (!(await writePayouts(before, after))) return false
  return true
}
