// Tests the balances of funding sources: sums over entries, so what is taken back is there again.
import fc from 'fast-check'
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import { type FundingFacts, fundingBalances, leftIn, overdrawn } from './funding'
import type { FundingReceipt } from './funding-record'
import { FUNDINGS, type Funding, type PayoutEntry } from './payee-record'
import { takingBack, withPayout } from './payout-limit'
import { withoutReceipt, withReceipt } from './receive-funds'

const on = schoolDate('2026-10-30')
const fees = (paid: number, returned = 0, toReturn = 0): FundingFacts => ({
  fees: { paidFen: fen(paid), returnedFen: fen(returned), toReturnFen: fen(toReturn) },
  funds: [],
  subsidyFen: fen(0),
  subsidySpentFen: fen(0),
})
const paid = (key: string, amount: number, funding: Funding): PayoutEntry => ({
  key,
  amountFen: fen(amount),
  funding,
  on,
  by: 'f',
  at: 1,
  takesBack: null,
})
const received = (key: string, amount: number) => ({
  key,
  amountFen: fen(amount),
  document: '通知',
  on,
  by: 'f',
  at: 1,
})
const fundsOf = (receipts: readonly FundingReceipt[]) => [{ _id: 'p', planId: 'p', schoolId: 's', receipts, rev: 1 }]
const lefts = (facts: FundingFacts, entries: readonly PayoutEntry[] = []) =>
  fundingBalances(facts, [{ entries }]).map(({ leftFen }) => leftFen)

test.each([
  ['nothing yet', fees(0), [0, 0, 0]],
  ['collected', fees(70_450), [70_450, 0, 0]],
  ['less what went back, and what is still owed back', fees(100_000, 20_000, 9_550), [70_450, 0, 0]],
  ['government funds, one taken back', { ...fees(0), funds: fundsOf(taken()) }, [0, 300, 0]],
  [
    'the subsidy, less what another term took of it',
    { ...fees(0), subsidyFen: fen(900), subsidySpentFen: fen(200) },
    [0, 0, 700],
  ],
])('M7 %s', (_, facts, expected) => {
  expect(lefts(facts)).toEqual(expected)
})

function taken(): readonly FundingReceipt[] {
  const both = [received('a', 500), received('b', 300)].reduce<readonly FundingReceipt[]>((receipts, one) => {
    const with_ = withReceipt(receipts, one)
    return with_.ok ? with_.value : receipts
  }, [])
  const without = withoutReceipt(both, fen(800), { key: 'a', reason: '记错了', by: 'f', at: 2 })
  return without.ok ? without.value : []
}

test('M7 each payout counts against its own source; taken back, it is there again', () => {
  const entries = [paid('x', 70_000, 'FEES'), paid('y', 1, 'GOVERNMENT')]
  expect(lefts(fees(70_450), entries)).toEqual([450, -1, 0])
  expect(overdrawn(fundingBalances(fees(70_450), [{ entries }])).map(({ funding }) => funding)).toEqual(['GOVERNMENT'])
  const back = takingBack(entries, { key: 'x', reason: '付错人', by: 'f', at: 2 })
  expect(back && lefts(fees(70_450), back)).toEqual([70_450, -1, 0])
})

describe('government funds', () => {
  test('the same told again is one; the same key for something else is refused', () => {
    const receipts = taken()
    expect(withReceipt(receipts, received('b', 300))).toEqual({ ok: true, value: receipts })
    expect(withReceipt(receipts, received('b', 301))).toEqual({ ok: false, error: { code: 'KEY_TAKEN' } })
  })

  test('taken back once, and not below what was paid on', () => {
    const receipts = taken()
    const wrong = { key: 'b', reason: '记错了', by: 'f', at: 3 }
    expect(withoutReceipt(receipts, fen(300), { ...wrong, key: 'a' })).toEqual({ ok: true, value: receipts })
    expect(withoutReceipt(receipts, fen(300), { ...wrong, key: 'a:back' })).toMatchObject({
      error: { code: 'RECEIPT_UNKNOWN' },
    })
    expect(withoutReceipt(receipts, fen(299), wrong)).toEqual({
      ok: false,
      error: { code: 'FUNDS_SPENT', leftFen: 299 },
    })
    expect(withoutReceipt(receipts, fen(300), wrong)).toMatchObject({ ok: true })
  })
})

test('M7 whatever is paid, from whatever, in whatever order: no source is ever paid below nothing', () => {
  const step = fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    amount: fc.integer({ min: 1, max: 9_000 }),
    funding: fc.constantFrom(...FUNDINGS),
    isBack: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.nat(20_000), fc.array(step, { maxLength: 20 }), (collected, steps) => {
      const facts = { ...fees(collected), funds: fundsOf(taken()), subsidyFen: fen(5_000) }
      let entries: readonly PayoutEntry[] = []
      for (const { key, amount, funding, isBack } of steps) {
        const balances = fundingBalances(facts, [{ entries }])
        const wish = { key, amountFen: fen(amount), funding, on, by: 'f', at: 1 }
        const next = withPayout(entries, { dueFen: fen(1_000_000), balances }, wish)
        const back = takingBack(entries, { key, reason: '付错', by: 'f', at: 2 })
        entries = (isBack ? back : next.ok ? next.value : entries) ?? entries
        const after = fundingBalances(facts, [{ entries }])
        expect(after.map(({ leftFen }) => leftFen >= 0)).toEqual([true, true, true])
        expect(leftIn(after, 'FEES')).toBeLessThanOrEqual(collected)
      }
    }),
  )
})
