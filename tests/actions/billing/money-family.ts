// A family in the histories of money: its bill, its payments, what it withdraws and brings back.
import { accountOf } from '@domain/billing/bills/bill-account'
import { dateAt, instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { call, runTimer } from '../world/district'
import { stored } from '../world/stored'
import { LOGIN_OF, NOW, term } from '../world/world'
import { Office } from './money-office'
import { Screens } from './money-screens'
import type { Step } from './money-steps'
import { addBills, billIdOf, billWithClay, keyOf, paymentsOf, storedBill } from './payment-world'

export const PUPIL = 'f1'
export const FATHER = 'father'
const GUARDIAN = LOGIN_OF('g-f1')
const FINANCE = LOGIN_OF('schoolFinance')
/** The term's last day is 22 January. */
const DAY_AFTER = instantOf(schoolDate('2027-01-23'), '10:00')

export class Family {
  private number = 0
  readonly office: Office
  readonly screens: Screens

  constructor(private readonly cloud: LocalCloud) {
    this.office = new Office(cloud, PUPIL)
    this.screens = new Screens(cloud, GUARDIAN)
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
        return void (await this.start(one.which, one.by))
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
      case 'refuse':
        return void cloud.faults.inject({ action: 'pay.refund', kind: 'refused', code: one.code, count: one.times })
      case 'unanswered':
        return void cloud.faults.inject({ action: 'pay.refund', kind: 'dropAfter', count: 1 })
      case 'tell':
        return cloud.pay.tellWaiting((list) => (one.reversed ? [...list].reverse() : list))
    }
  }

  /** The amount the family sees now, under a key of its own: two keys are two phones. */
  private async start(which: number, by: 'mother' | 'father'): Promise<void> {
    const billId = billIdOf(PUPIL)
    const login = by === 'mother' ? GUARDIAN : LOGIN_OF(FATHER)
    const payable = await call(this.cloud, login, { name: 'billing.getPayable', input: { billId } })
    if (!payable.answer.ok) throw new Error(payable.answer.error.code)
    const input = {
      billId,
      amountFen: payable.answer.value.toPayFen,
      via: 'web',
      requestKey: by === 'mother' ? this.keyOf(which) : keyOf(`father-${this.number}-${which}`),
    } as const
    const { answer } = await call(this.cloud, login, { name: 'billing.startPayment', input })
    const expected = ['OK', 'NOTHING_TO_PAY', 'AMOUNT_CHANGED', 'PAYMENT_CLOSED', 'OTHER_IS_PAYING']
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
    for (const minutes of [2, 32, 62, 62, 362, 62, 2]) {
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
    // One cashier at a time: what nobody can pay twice, nobody has to be given back.
    const isLive = (expiresAt: number | null) => expiresAt === null || expiresAt > this.cloud.clock.now()
    const open = orders.filter((one) => own.has(one._id) && one.state === 'NOTPAY' && isLive(one.expiresAt))
    expect(open.length).toBeLessThanOrEqual(1)
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
