// What a family and the school's finance see of a bill's money, beside the ledger itself.
import type { Bill } from '@domain/billing/bills/bill-record'
import { type MoneyEntry, moneySummary } from '@domain/billing/ledger/money-ledger'
import type { ActionInput, ActionName, ActionOutput } from '@domain/registry'
import { dateAt } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { call } from '../world/district'
import { LOGIN_OF, term } from '../world/world'

const FINANCE = LOGIN_OF('schoolFinance')
const SCHOOL = { schoolId: 'qinghe' } as const

export class Screens {
  constructor(
    private readonly cloud: LocalCloud,
    private readonly guardian: string,
  ) {}

  /** The family reads what the ledger holds, and every fen on its way back is before somebody who can act. */
  async check({ _id: billId, planId, money }: Bill): Promise<void> {
    const { heldFen, open } = moneySummary(money)
    const { paidFen } = await this.ask(this.guardian, 'billing.getPayable', { billId })
    expect(paidFen).toBe(heldFen)
    if (open.length === 0) return
    await this.checkStuck(money)
    const bill = await this.ask(FINANCE, 'billing.getSchoolBill', { billId })
    const shown = bill.returns.map(({ refundNo, amountFen }) => `${refundNo} ${amountFen}`)
    expect(shown).toEqual(expect.arrayContaining(open.map(({ refundNo, amountFen }) => `${refundNo} ${amountFen}`)))
    const goingFen = open.reduce((sum, { amountFen }) => sum + amountFen, 0)
    expect(await this.toReturnFen(planId)).toBeGreaterThanOrEqual(goingFen)
  }

  /** Once the term is over, its debts stand on the first page. */
  private async toReturnFen(planId: string): Promise<number> {
    if (dateAt(this.cloud.clock.now()) > term.until) {
      const { pastTerms } = await this.ask(FINANCE, 'billing.financeHome', SCHOOL)
      return pastTerms.find((one) => one.planId === planId)?.toReturnFen ?? 0
    }
    const about = { ...SCHOOL, planId, filter: 'RETURNING', homeroomId: null, after: null } as const
    return (await this.ask(FINANCE, 'billing.listBills', about)).totals?.toReturnFen ?? 0
  }

  /** What WeChat refused or cannot deliver, with its whole amount. */
  private async checkStuck(money: readonly MoneyEntry[]): Promise<void> {
    const { stuck } = await this.ask(FINANCE, 'billing.getReconciliation', { ...SCHOOL, before: null })
    const listed = stuck.map(({ refundNo, amountFen }) => `${refundNo} ${amountFen}`)
    expect(listed).toEqual(expect.arrayContaining(stuckOf(money)))
  }

  private async ask<Name extends ActionName>(
    login: string,
    name: Name,
    input: ActionInput<Name>,
  ): Promise<ActionOutput<Name>> {
    const { answer } = await call(this.cloud, login, { name, input })
    if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`)
    return answer.value as ActionOutput<Name>
  }
}

/** By the entries alone: refused or stuck, and neither taken on nor settled since. */
function stuckOf(money: readonly MoneyEntry[]): readonly string[] {
  const numbers = (types: readonly MoneyEntry['type'][]) =>
    new Set(money.flatMap((entry) => (types.includes(entry.type) && 'refundNo' in entry ? [entry.refundNo] : [])))
  const [refused, taken] = [numbers(['RETURN_REFUSED']), numbers(['RETURN_ACCEPTED'])]
  const [stuck, settled] = [numbers(['RETURN_STUCK']), numbers(['RETURNED', 'RETURN_FAILED'])]
  return money.flatMap((entry) => {
    if (entry.type !== 'RETURN_PROMISED' || settled.has(entry.refundNo)) return []
    const { refundNo, amountFen } = entry
    const isStuck = stuck.has(refundNo) || (refused.has(refundNo) && !taken.has(refundNo))
    return isStuck ? [`${refundNo} ${amountFen}`] : []
  })
}
