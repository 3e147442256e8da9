// Previews a bank's statement: whom each line pays for, what is doubtful, what is not the school's.
import type { BillToPay } from '@domain/billing/bank-statements/bill-to-pay'
import { type MatchedLine, matchStatement } from '@domain/billing/bank-statements/match-statement'
import type { ActionOutput } from '@domain/registry'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findSchoolBilling } from '../bills/find-school-billing'
import { findBillsToPay } from './find-bills-to-pay'
import { findLineStandings } from './find-recorded-lines'
import { loadStatement } from './load-statement'

const MOST_FOREIGN = 200
const MOST_FAULTS = 100

type Answer = ActionOutput<'billing.previewBankStatement'>
type Line = Answer['lines'][number]

export const previewBankStatement = handle('billing.previewBankStatement', {
  locate: async ({ input, today }) => {
    const found = await findSchoolBilling(input.schoolId, { planId: input.planId, today })
    if (found === null) return null
    const { _id: schoolId, districtId } = found.school
    return { subject: { kind: 'school', schoolId, districtId }, found }
  },
  run: async (request) => {
    const { found, now, today } = request
    const statement = await loadStatement(request)
    if (!statement.ok) return statement
    const { entries, faults, digest } = statement.value
    const [bills, standings] = await Promise.all([
      findBillsToPay(found, today),
      findLineStandings(
        entries.map(({ lineId }) => lineId),
        now,
      ),
    ])
    const standing = [...standings].filter(([, one]) => one.standing === 'STANDS')
    const matched = matchStatement(entries, bills, new Map(standing.map(([id, { line }]) => [id, line.billId])))
    const lines = matched.flatMap(lineView)
    const shown = new Set(lines.flatMap(({ billIds }) => billIds))
    return ok({
      digest,
      lines: shortened(lines),
      bills: bills.filter(({ billId }) => shown.has(billId)).map(billView),
      ...sumsOf(lines, bills),
      takenBack: matched.filter(({ verdict }) => verdict.kind === 'TAKEN_BACK').length,
      out: matched.filter(({ verdict }) => verdict.kind === 'OUT').length,
      faults: faults.slice(0, MOST_FAULTS),
      faultsTotal: faults.length,
    })
  },
})

function lineView({ entry, verdict }: MatchedLine): Line[] {
  if (verdict.kind === 'OUT' || verdict.kind === 'TAKEN_BACK') return []
  const { lineId, sheet, row, on, amountFen, payer, remarks } = entry
  const none = { doubt: null, by: null, isPart: false }
  const of = { lineId, sheet, row, on, amountFen, payer, remark: remarks.join('，'), kind: verdict.kind }
  if (verdict.kind === 'SURE')
    return [{ ...of, ...none, billIds: [verdict.billId], by: verdict.by, isPart: verdict.isPart }]
  if (verdict.kind === 'DOUBTFUL') return [{ ...of, ...none, doubt: verdict.doubt, billIds: [...verdict.billIds] }]
  return [{ ...of, ...none, billIds: verdict.kind === 'RECORDED' ? [verdict.billId] : [] }]
}

function shortened(lines: readonly Line[]): Line[] {
  const foreign = lines.filter(({ kind }) => kind === 'FOREIGN').slice(0, MOST_FOREIGN)
  return [...lines.filter(({ kind }) => kind !== 'FOREIGN'), ...foreign]
}

function billView({ billId, number, pupilName, homeroomName, termName, toPayFen }: BillToPay) {
  return { billId, number, pupilName, homeroomName, termName, toPayFen }
}

function sumsOf(lines: readonly Line[], bills: readonly BillToPay[]) {
  const of = (...kinds: readonly Line['kind'][]) => {
    const own = lines.filter(({ kind }) => kinds.includes(kind))
    return { lines: own.length, fen: own.reduce((sum, { amountFen }) => sum + amountFen, 0) }
  }
  const sure = lines.filter(({ kind }) => kind === 'SURE')
  const paid = new Set(sure.flatMap(({ billIds }) => billIds))
  const pupils = new Set(bills.filter(({ billId }) => paid.has(billId)).map(({ pupilId }) => pupilId))
  const parts = sure.filter(({ isPart }) => isPart).length
  return {
    sure: { ...of('SURE'), households: pupils.size, parts },
    doubtful: of('DOUBTFUL', 'TAKES_BACK'),
    foreign: of('FOREIGN'),
    recorded: of('RECORDED'),
  }
}
