// Shows finance a school's settlement: every payee, what is due, paid and missing.
import { lacksContract, type PayeeAccount, payeeAccounts } from '@domain/billing/settlement/payee-account'
import { ok } from '@domain/values/result'
import { shownTerm } from '../../enrollment/catalog/shown-term'
import { handle } from '../../request/handler'
import type { SettledTerm } from './find-settled-term'
import { locateSettlement } from './settlement-scope'

export const getSettlement = handle('billing.getSettlement', {
  locate: locateSettlement,
  run: async ({ found, grant, today }) => {
    const { schoolName, plan, closing, facts, balances } = found
    const accounts = plan === null ? [] : payeeAccounts(facts)
    const sum = (of: (account: PayeeAccount) => number) => accounts.reduce((total, one) => total + of(one), 0)
    return ok({
      schoolName,
      today,
      ...shownTerm(plan, found.termPlans),
      termName: plan?.term.name ?? null,
      isClosed: closing !== null,
      mayChange: grant?.role === 'schoolFinance' && plan !== null && closing === null,
      totals: {
        dueFen: sum(({ dueFen }) => dueFen),
        paidFen: sum(({ paidFen }) => paidFen),
        toPayFen: sum(({ toPayFen }) => Math.max(0, toPayFen)),
        unsigned: sum(({ unsigned }) => unsigned),
        lackingContract: accounts.filter(lacksContract).length,
      },
      fundings: balances.map((balance) => ({ ...balance })),
      receipts: receiptViews(found),
      payees: accounts.map((account) => payeeView(account, facts)),
    })
  },
})

function receiptViews({ funding }: SettledTerm) {
  const receipts = funding.funds.flatMap((funds) => funds.receipts)
  const takenBack = new Set(receipts.flatMap(({ takesBack }) => takesBack?.key ?? []))
  return receipts
    .filter(({ takesBack }) => takesBack === null)
    .map(({ key, amountFen, document, on }) => ({ key, amountFen, document, on, isTakenBack: takenBack.has(key) }))
}

function payeeView(account: PayeeAccount, { contracts, costs, payouts }: SettledTerm['facts']) {
  const { payee, lessons, unsigned, materialsFen, dueFen, paidFen, toPayFen, paidFrom } = account
  const isOwn = (one: { readonly payee: { readonly id: string } }) => one.payee.id === payee.id
  const contract = contracts.find(isOwn)
  const entries = payouts.filter(isOwn).flatMap((own) => own.entries)
  const takenBack = new Set(entries.flatMap(({ takesBack }) => takesBack?.key ?? []))
  return {
    payeeId: payee.id,
    kind: payee.kind,
    name: payee.name,
    lessons,
    unsigned,
    contract: contract
      ? {
          pricePerLesson: contract.pricePerLesson,
          document: contract.document,
          changes: contract.history.length,
        }
      : null,
    lacksContract: lacksContract(account),
    materialsFen,
    dueFen,
    paidFen,
    toPayFen,
    paidFrom: [...paidFrom],
    costs: costs
      .filter(isOwn)
      .map(({ _id, what, amountFen, struck }) => ({ costId: _id, what, amountFen, isStruck: struck !== null })),
    payouts: entries
      .filter(({ takesBack }) => takesBack === null)
      .map(({ key, amountFen, funding, on }) => ({ key, amountFen, funding, on, isTakenBack: takenBack.has(key) })),
  }
}
