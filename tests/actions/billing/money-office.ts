// The school's office in the histories of money: what it takes, hands over and takes back.
import { type MoneyEntry, moneySummary } from '@domain/billing/ledger/money-ledger'
import type { ActionInput, ActionName, ActionOutput } from '@domain/registry'
import { dateAt } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { call } from '../world/district'
import { SLIP, upload } from '../world/upload-workbook'
import { LOGIN_OF } from '../world/world'
import { billIdOf, keyOf, storedBill } from './payment-world'

const FINANCE = LOGIN_OF('schoolFinance')
const ADMIN = LOGIN_OF('schoolAdmin')

export class Office {
  /** What should lie in the cash box: payments taken and not taken back, less what was handed over. */
  private taken = new Map<string, number>()
  private handed = new Map<string, number>()
  private turn: Promise<void> = Promise.resolve()
  private number = 0

  constructor(
    private readonly cloud: LocalCloud,
    private readonly pupilId: string,
  ) {}

  begin(): void {
    this.taken = new Map()
    this.handed = new Map()
  }

  take(amountFen: number): Promise<void> {
    return this.inTurn(async () => {
      const paid = { channel: 'CASH', amountFen, on: this.today() } as const
      const evidence = await upload(this.cloud, FINANCE, SLIP)
      const answer = await this.ask(FINANCE, 'billing.recordPayment', {
        ...this.bill(),
        ...paid,
        evidence,
        key: this.key(),
      })
      if (answer !== null) this.taken.set(answer.paymentNo, amountFen)
    })
  }

  reverse(which: number): Promise<void> {
    return this.inTurn(async () => {
      const paymentNo = [...this.taken.keys()][which]
      if (paymentNo === undefined) return
      const wish = { ...this.bill(), paymentNo, reason: 'WRONG_CHILD', key: this.key() } as const
      if (await this.isDone(await this.ask(FINANCE, 'billing.reversePayment', wish))) this.taken.delete(paymentNo)
    })
  }

  handOver(which: number): Promise<void> {
    return this.inTurn(async () => {
      const open = (await this.openReturns())[which]
      if (open !== undefined) await this.hand(open)
    })
  }

  handOverAll(): Promise<void> {
    return this.inTurn(async () => {
      for (const open of await this.openReturns()) await this.hand(open)
    })
  }

  unhand(which: number): Promise<void> {
    return this.inTurn(async () => {
      const refundNo = [...this.handed.keys()][which]
      if (refundNo === undefined) return
      const wish = { ...this.bill(), refundNo, reason: 'NOT_MOVED', key: this.key() } as const
      if (await this.isDone(await this.ask(FINANCE, 'billing.reverseReturn', wish))) this.handed.delete(refundNo)
    })
  }

  /** The ledger says of the cash box what went in and out of it. */
  check(money: readonly MoneyEntry[]): void {
    const { paidFen, returnedFen } = moneySummary(money)
    const { paidFen: byWechatFen, returnedFen: backFen } = byWechat(money)
    const sum = (moved: ReadonlyMap<string, number>) => [...moved.values()].reduce((all, one) => all + one, 0)
    expect({ in: paidFen - byWechatFen, out: returnedFen - backFen }).toEqual({
      in: sum(this.taken),
      out: sum(this.handed),
    })
  }

  private async hand({
    refundNo,
    amountFen,
  }: {
    readonly refundNo: string
    readonly amountFen: number
  }): Promise<void> {
    const wish = { ...this.bill(), refundNo, on: this.today(), instead: null, key: this.key() }
    if ((await this.ask(FINANCE, 'billing.recordReturn', wish)) !== null) this.handed.set(refundNo, amountFen)
  }

  private async openReturns() {
    const { money } = await storedBill(this.pupilId)
    return moneySummary(money).open.filter(({ paymentNo }) => this.taken.has(paymentNo))
  }

  /** Above the limit somebody else confirms. */
  private async isDone(answer: { readonly reversal: 'DONE' | 'ASKED' } | null): Promise<boolean> {
    if (answer?.reversal !== 'ASKED') return answer !== null
    const listed = await this.ask(ADMIN, 'billing.listReversals', { schoolId: 'qinghe' })
    const reversalId = listed?.reversals.at(-1)?.reversalId ?? ''
    return (await this.ask(ADMIN, 'billing.decideReversal', { reversalId, decision: 'CONFIRM' })) !== null
  }

  private async ask<Name extends ActionName>(
    login: string,
    name: Name,
    input: ActionInput<Name>,
  ): Promise<ActionOutput<Name> | null> {
    const { answer } = await call(this.cloud, login, { name, input })
    if (answer.ok) return answer.value as ActionOutput<Name>
    expect(['OVERPAID', 'RETURNED_ALREADY', 'NO_SUCH_RETURN', 'BUSY']).toContain(answer.error.code)
    return null
  }

  private inTurn(act: () => Promise<void>): Promise<void> {
    this.turn = this.turn.then(act)
    return this.turn
  }

  private bill() {
    return { billId: billIdOf(this.pupilId) }
  }

  private key(): string {
    this.number += 1
    return keyOf(`office-${this.number}`)
  }

  private today(): string {
    return dateAt(this.cloud.clock.now())
  }
}

/** What went through the gateway alone. */
export function byWechat(money: readonly MoneyEntry[]) {
  const numbers = new Set(
    money.flatMap((entry) => (entry.type === 'PAID' && entry.channel === 'WECHAT' ? [entry.paymentNo] : [])),
  )
  const refunds = new Set(
    money.flatMap((entry) =>
      entry.type === 'RETURN_PROMISED' && numbers.has(entry.paymentNo) ? [entry.refundNo] : [],
    ),
  )
  return moneySummary(
    money.filter((entry) => ('paymentNo' in entry ? numbers.has(entry.paymentNo) : refunds.has(entry.refundNo))),
  )
}
