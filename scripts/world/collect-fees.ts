// Issues the small school's bills and pays some: by bank slip, in cash, one by WeChat.

import type { ActionOutput } from '@domain/registry'
import { dateAt } from '@domain/values/school-date'
import { evidencePicture } from './families/evidence-picture'
import { NAMED_CHILDREN, NAMED_STAFF, YUNLING } from './families/named-people'
import { PAID_FAMILY } from './families/paid-family'
import { type GatewaySession, gatewaySession } from './gateway-session'
import { BILLED_AT, PAID_AT } from './schools/term-plan'
import type { Seeding } from './seeding'

type Bill = ActionOutput<'billing.listBills'>['bills'][number]

/** Of every five families three have paid by the demonstration; one of them in part. */
const ROUND = 5
const PAYS: readonly ('BANK' | 'CASH' | 'PART' | null)[] = ['BANK', 'CASH', 'PART', null, null]

const SLIP = evidencePicture(1)

export async function collectFees({ url, setClock, loginOf }: Seeding): Promise<void> {
  const finance = gatewaySession(url, loginOf(NAMED_STAFF.yunlingFinance.phone))
  setClock(BILLED_AT)
  await finance.call('billing.issueBills', { schoolId: YUNLING })
  setClock(PAID_AT)
  const paidBill = (await billsOf(finance)).find(({ pupilName }) => pupilName === PAID_FAMILY.pupil.name)
  await payByWeChat(paidBill, { url, login: loginOf(PAID_FAMILY.guardian.phone) })
  // The named child's family has not paid: the demonstration can.
  const bills = (await billsOf(finance)).filter(({ pupilName }) => pupilName !== NAMED_CHILDREN.zimo.name)
  for (const [index, bill] of bills.entries()) await payAs(PAYS[index % ROUND] ?? null, bill, finance)
}

/** Through the simulator's cashier, as a browser does; then the app asks what became of it. */
async function payByWeChat(bill: Bill | undefined, { url, login }: { readonly url: string; readonly login: string }) {
  if (bill === undefined) throw new Error('the family that pays by WeChat has no bill')
  const guardian = gatewaySession(url, login)
  const { paymentNo, cashier } = await guardian.call('billing.startPayment', {
    billId: bill.billId,
    amountFen: bill.toPayFen,
    via: 'web',
    requestKey: `seeded-payment-${bill.pupilId}`,
  })
  await fetch(cashier ?? '', { method: 'POST', body: 'act=pay', headers: { accept: 'application/json' } })
  await guardian.call('billing.confirmPayment', { paymentNo })
}

async function payAs(way: 'BANK' | 'CASH' | 'PART' | null, bill: Bill, finance: GatewaySession): Promise<void> {
  if (way === null || bill.toPayFen === 0) return
  const evidence = await finance.upload('SLIP', SLIP)
  await finance.call('billing.recordPayment', {
    billId: bill.billId,
    channel: way === 'CASH' ? 'CASH' : 'BANK',
    amountFen: way === 'PART' ? Math.ceil(bill.toPayFen / 2) : bill.toPayFen,
    on: dateAt(PAID_AT),
    evidence,
    key: `demonstration-payment-${bill.pupilId}`,
  })
}

async function billsOf(finance: GatewaySession): Promise<Bill[]> {
  const found: Bill[] = []
  let after: ActionOutput<'billing.listBills'>['next'] = null
  do {
    const page: ActionOutput<'billing.listBills'> = await finance.call('billing.listBills', {
      schoolId: YUNLING,
      filter: 'ALL',
      homeroomId: null,
      after,
    })
    found.push(...page.bills)
    after = page.next
  } while (after !== null)
  return found
}
