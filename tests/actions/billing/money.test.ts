// Tests that money is never lost or created, in any order of payments, refunds and waivers.
// What came in equals what is kept plus what was returned, and our ledgers agree with WeChat Pay's.
import { accountOf } from '@domain/billing/bills/bill-account'
import type { Bill } from '@domain/billing/bills/bill-record'
import { consumablesAfter } from '@domain/billing/bills/consumable-returns'
import { moneySummary } from '@domain/billing/ledger/money-ledger'
import { dateAt, instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import fc from 'fast-check'
import type { Mutation } from '../world/bundles'
import { call, runTimer } from '../world/district'
import { type Proof, proofOf } from '../world/proof-tier'
import { stored } from '../world/stored'
import { LOGIN_OF, NOW, term } from '../world/world'
import { byWechat, Office } from './money-office'
import { history, type Step } from './money-steps'
import { addBills, billIdOf, billWithClay, keyOf, paymentsOf, startPayingDistrict, storedBill } from './payment-world'

jest.setTimeout(7_200_000)

const PUPIL = 'f1'
const GUARDIAN = LOGIN_OF('g-f1')
const FINANCE = LOGIN_OF('schoolFinance')
/** The term's last day is 22 January. */
const DAY_AFTER = instantOf(schoolDate('2027-01-23'), '10:00')
/** Histories in which the mutants below are found, always the same. */
const KNOWN: Proof = { numRuns: 150, seed: 20_260_921 }
const PROOF = proofOf({ name: 'histories of money', near: KNOWN.numRuns, deep: 5_000, seed: KNOWN.seed })

class Family {
  private number = 0
  readonly office: Office

  constructor(private readonly cloud: LocalCloud) {
    this.office = new Office(cloud, PUPIL)
  }

  /** A bill of its own for each history, as if nothing had ever happened. */
  async begin(): Promise<void> {
    this.number += 1
    this.office.begin()
    this.cloud.faults.clear()
    await this.cloud.pay.tellWaiting()
    this.cloud.clock.set(NOW)
    for (const { _id } of await paymentsOf(PUPIL)) await stored('payments').doc(_id).remove()
    for (const name of ['bills', 'pupilTerms']) await stored(name).doc(billIdOf(PUPIL)).remove()
    await stored('waivers').doc('money').remove()
    await addBills([PUPIL], billWithClay)
  }

  async take(one: Step): Promise<void> {
    const { cloud } = this
    switch (one.do) {
      case 'start':
        return void (await this.start(one.which))
      case 'pay':
        return this.pay(one.which)
      case 'confirm':
        return this.confirm(one.which)
      case 'forge':
        return cloud.pay.forge((await this.nth(one.which))?._id ?? '')
      case 'withdraw':
        return this.withdraw(one.lesson)
      case 'waive':
        return this.waive(one.basisPoints)
      case 'material':
        return this.takeBack(one.pieces, one.key)
      case 'office':
        return this.office.take(one.amountFen)
      case 'reverse':
        return this.office.reverse(one.which)
      case 'handOver':
        return this.office.handOver(one.which)
      case 'unhand':
        return this.office.unhand(one.which)
      case 'termEnds':
        return this.cloud.clock.set(Math.max(this.cloud.clock.now(), DAY_AFTER))
      case 'timer':
        return this.timer(one.minutes)
      case 'callback':
        return void cloud.faults.inject({ action: 'pay.callback', kind: one.fault, count: 1 })
      case 'refund':
        return void cloud.faults.inject({ action: 'pay.settleRefund', kind: one.fault, count: 1 })
      case 'tell':
        return cloud.pay.tellWaiting((list) => (one.reversed ? [...list].reverse() : list))
    }
  }

  /** The amount the family sees now, under a key of its own: two keys are two phones. */
  private async start(which: number): Promise<void> {
    const billId = billIdOf(PUPIL)
    const payable = await call(this.cloud, GUARDIAN, { name: 'billing.getPayable', input: { billId } })
    if (!payable.answer.ok) throw new Error(payable.answer.error.code)
    const input = {
      billId,
      amountFen: payable.answer.value.toPayFen,
      via: 'web',
      requestKey: this.keyOf(which),
    } as const
    const { answer } = await call(this.cloud, GUARDIAN, { name: 'billing.startPayment', input })
    const expected = ['OK', 'NOTHING_TO_PAY', 'AMOUNT_CHANGED', 'PAYMENT_CLOSED']
    expect(expected).toContain(answer.ok ? 'OK' : answer.error.code)
  }

  private keyOf(which: number): string {
    return keyOf(`history-${this.number}-${which}`)
  }

  private async nth(which: number) {
    const made = [...(await paymentsOf(PUPIL))].sort((one, other) => one.startedAt - other.startedAt)
    return made[which]
  }

  private async pay(which: number): Promise<void> {
    const prepay = this.cloud.pay.prepayOf((await this.nth(which))?._id ?? '')
    if (prepay !== null) await this.cloud.pay.act(prepay, 'pay')
  }

  private async confirm(which: number): Promise<void> {
    const payment = await this.nth(which)
    if (payment === undefined) return
    const input = { paymentNo: payment._id }
    const { answer } = await call(this.cloud, GUARDIAN, { name: 'billing.confirmPayment', input })
    expect(answer).toMatchObject({ ok: true })
  }

  private async withdraw(lesson: number): Promise<void> {
    const [line] = (await storedBill(PUPIL)).lines
    const endsBefore = line?.plannedDates[lesson] ?? term.until
    const { data } = await stored('pupilTerms').doc(billIdOf(PUPIL)).get()
    const enrollments = data[0].enrollments.map((one: object) => ({ ...one, state: 'WITHDRAWN', endsBefore }))
    await stored('pupilTerms').doc(billIdOf(PUPIL)).update({ enrollments, isNews: true })
  }

  private async waive(basisPoints: number): Promise<void> {
    const source = { document: '示范', number: '示范', article: '示范', date: dateAt(NOW) }
    const waiver = { pupilId: PUPIL, termId: term.id, basisPoints, from: term.from, until: term.until, source }
    await stored('waivers')
      .doc('money')
      .set({ ...waiver, approvedOn: dateAt(NOW), isNews: true })
  }

  /** Two keys are two returns; the same key with another number of pieces is the first one told again. */
  private async takeBack(pieces: number, key: number): Promise<void> {
    const clay = { courseId: 'pottery', name: '陶泥', pieces, key: this.keyOf(key) }
    const input = { billId: billIdOf(PUPIL), ...clay }
    const { answer } = await call(this.cloud, FINANCE, { name: 'billing.returnConsumables', input })
    expect(['OK', 'TOO_MANY_PIECES']).toContain(answer.ok ? 'OK' : answer.error.code)
  }

  private async timer(minutes: number): Promise<void> {
    this.cloud.clock.set(this.cloud.clock.now() + minutes * 60_000)
    expect(await runTimer(this.cloud, 'billing')).toMatchObject({ ok: true })
  }

  /** Nobody does anything any more, and whatever was late or lost comes in. */
  async quiet(): Promise<void> {
    this.cloud.faults.clear()
    await this.cloud.pay.tellWaiting()
    for (const { _id, status } of this.cloud.pay.ledger().refunds) {
      if (status === 'PROCESSING' || status === 'ABNORMAL') await this.cloud.pay.settleRefund(_id, 'SUCCESS')
    }
    for (const minutes of [2, 32, 62, 62, 2]) {
      await this.timer(minutes)
      await this.office.handOverAll()
      await this.cloud.pay.settled()
      if (await this.isQuiet()) return
    }
  }

  private async isQuiet(): Promise<boolean> {
    const isOpen = (await paymentsOf(PUPIL)).some(({ state }) => state === 'OPEN')
    return !isOpen && accountOf(await storedBill(PUPIL)).toReturnFen === 0
  }

  async gatewayMoney(): Promise<{ readonly paid: number; readonly back: number; readonly going: number }> {
    const own = new Set((await paymentsOf(PUPIL)).map(({ _id }) => _id))
    const { orders, refunds } = this.cloud.pay.ledger()
    const paid = orders.filter(({ _id, state }) => own.has(_id) && state === 'SUCCESS')
    const back = refunds.filter(({ orderNo, status }) => own.has(orderNo) && status !== 'CLOSED')
    for (const { _id, total } of paid) {
      const returned = back.filter(({ orderNo }) => orderNo === _id).reduce((sum, { amount }) => sum + amount, 0)
      expect(returned).toBeLessThanOrEqual(total)
    }
    const done = back.filter(({ status }) => status === 'SUCCESS')
    return {
      paid: paid.reduce((sum, { total }) => sum + total, 0),
      back: done.reduce((sum, { amount }) => sum + amount, 0),
      going: back.reduce((sum, { amount }) => sum + amount, 0),
    }
  }
}

/** At any moment: nothing is entered that did not happen, nothing is below zero, nothing is returned twice. */
async function checkNow(family: Family): Promise<void> {
  // The ledger first: what the gateway does meanwhile can only be more.
  const { money } = await storedBill(PUPIL)
  const whole = moneySummary(money)
  expect(whole.heldFen).toBe(whole.paidFen - whole.returningFen)
  expect(whole.returningFen).toBeLessThanOrEqual(whole.paidFen)
  family.office.check(money)
  const { paidFen, returningFen, returnedFen, heldFen } = byWechat(money)
  const gateway = await family.gatewayMoney()
  expect(paidFen).toBeLessThanOrEqual(gateway.paid)
  expect(returnedFen).toBeLessThanOrEqual(gateway.back)
  expect(returningFen).toBeLessThanOrEqual(paidFen)
  expect(heldFen).toBe(paidFen - returningFen)
  expect(gateway.going).toBeLessThanOrEqual(gateway.paid)
}

/** Once quiet: money in = money kept + money returned, in both ledgers, and nothing owed is still held. */
async function checkQuiet(family: Family): Promise<void> {
  const bill: Bill = await storedBill(PUPIL)
  const { paidFen, returnedFen, heldFen, open } = byWechat(bill.money)
  const gateway = await family.gatewayMoney()
  expect({ paid: paidFen, back: returnedFen, going: returnedFen }).toEqual(gateway)
  expect([paidFen, open]).toEqual([heldFen + returnedFen, []])
  const { keptFen, consumablesFen, toReturnFen } = accountOf(bill)
  expect(toReturnFen).toBe(0)
  family.office.check(bill.money)
  expect(moneySummary(bill.money).heldFen).toBeLessThanOrEqual(keptFen)
  // What came back of the clay is off the bill, each piece once, and no piece more than there was.
  const [clay] = consumablesAfter(bill.consumables, bill.events)
  const pieces = bill.events.flatMap((event) => (event.type === 'CONSUMABLE_RETURNED' ? [event.pieces] : []))
  expect(clay?.returned).toBe(pieces.reduce((sum, count) => sum + count, 0))
  expect(consumablesFen).toBe(8_600 - 4_300 * (clay?.returned ?? 0))
}

async function checkHistories(cloud: LocalCloud, proof: Proof): Promise<void> {
  const family = new Family(cloud)
  const property = fc.asyncProperty(history, async (batches) => {
    await family.begin()
    for (const batch of batches) {
      await Promise.all(batch.map((one) => family.take(one)))
      await cloud.pay.settled()
      await checkNow(family)
    }
    await family.quiet()
    await checkQuiet(family)
  })
  await fc.assert(property, { ...proof, endOnFailure: true })
}

async function withDistrict(proof: Proof, mutation?: Mutation): Promise<void> {
  const cloud = await startPayingDistrict(1, mutation)
  await checkHistories(cloud, proof).finally(() => cloud.close())
}

test(`${PROOF.numRuns} histories`, () => withDistrict(PROOF))

// That a payment told twice is entered once is held by the ledger's own tests: here the claim of a bill's turn hides it.
test.each<Mutation>([
  {
    name: 'a payment taken back still counts',
    file: 'money-ledger.ts',
    find: "if (entry.type === 'PAYMENT_REVERSED') standing = withoutPayment(standing, entry.paymentNo)",
    replace: "if (entry.type === 'PAYMENT_REVERSED') continue",
  },
  {
    name: 'a callback is believed without its signature',
    file: 'verify-callback.ts',
    find: 'if (!isGenuine({ headers, body }, settings, now)) return null',
    replace: '',
  },
  {
    name: 'the amount of a callback is believed whatever it is',
    file: 'receive-callback.ts',
    find: 'if (fitsPayment(payment, order)) await',
    replace: 'if (payment._id === order.paymentNo) await',
  },
  {
    name: 'more material comes back than there was',
    file: 'return-consumables.ts',
    find: 'return event.pieces <= left ? { events: [event] } : {}',
    replace: 'return { events: [event] }',
  },
])('turns red when $name', async (mutation) => {
  await expect(withDistrict(KNOWN, mutation)).rejects.toThrow()
})
