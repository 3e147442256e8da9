// What the lists of past terms' debts and refunds, and reminders of chosen bills, say.
import type { StepKind } from '@domain/billing/ledger/money-steps'
import type { ShownReminder } from '@domain/billing/open-money/reminding'
import type { ActionOutput } from '@domain/registry'
import { sayDate } from '@src/texts/say-date'
import { sayYuan } from '@src/texts/say-money'

export type PastRow = ActionOutput<'billing.listPastMoney'>['rows'][number]
export type PastStep = PastRow['steps'][number]
export type Judged = ActionOutput<'billing.previewReminders'>['bills'][number]

export const STEP_WORDS: Record<StepKind, string> = {
  PROMISED: '答应了哪天缴',
  UNREACHED: '电话打不通',
  REACHED: '打过电话',
  WAITS_ACCOUNT: '等家长给账户',
  LEAVES: '要离开，账留着',
}

/** 答应 9月15日缴 */
export function sayStep({ kind, until }: Pick<PastStep, 'kind' | 'until'>): string {
  return kind === 'PROMISED' && until !== null ? `答应 ${sayDate(until)}缴` : STEP_WORDS[kind]
}

/** Where it stands: a second person first, then what was said last. */
export function sayStanding({ isAsked, steps }: PastRow): string {
  if (isAsked) return '等第二人复核'
  const last = steps.at(-1)
  return last === undefined ? '还没有联系' : sayStep(last)
}

/** Late: the promised day is over. */
export function toneOf({ isAsked, steps }: PastRow, today: string): 'warn' | 'danger' | 'plain' {
  const last = steps.at(-1)
  if (isAsked || last === undefined) return 'plain'
  if (last.kind === 'PROMISED') return last.until !== null && last.until < today ? 'danger' : 'warn'
  return last.kind === 'UNREACHED' ? 'danger' : last.kind === 'REACHED' ? 'plain' : 'warn'
}

export const isDebt = ({ toPayFen }: PastRow) => toPayFen > 0
export const amountOf = (row: PastRow) => (isDebt(row) ? row.toPayFen : row.toReturnFen)
export const pastName = ({ pupilName }: PastRow) => pupilName || '信息已删除的学生'

/** 欠 陶艺等 2 项 */
export function sayWhat(row: PastRow): string {
  const [first = '', ...more] = row.titles
  return `${isDebt(row) ? '欠' : '退'} ${more.length > 0 ? `${first}等 ${more.length + 1} 项` : first}`
}

/** 三(2)班，已离校 */
export function sayClass({ homeroomName, hasLeft }: PastRow): string {
  return [homeroomName, hasLeft ? '已离校' : ''].filter(Boolean).join('，')
}

/** 欠 4 户 212.00，退 3 户 82.00; the two are never set off. */
export function saySums(rows: readonly PastRow[]): string {
  const debts = rows.filter(isDebt)
  const returns = rows.filter(({ toReturnFen }) => toReturnFen > 0)
  const sum = (of: readonly number[]) => sayYuan(of.reduce((all, one) => all + one, 0))
  const owed = `欠 ${debts.length} 户 ${sum(debts.map(({ toPayFen }) => toPayFen))}`
  const back = `退 ${returns.length} 户 ${sum(returns.map(({ toReturnFen }) => toReturnFen))}`
  return [debts.length > 0 ? owed : '', returns.length > 0 ? back : ''].filter(Boolean).join('，')
}

export const pastTexts = {
  title: '上学期没结清的账',
  note: '欠的、退的只挂在上学期，不并进这学期的账单，两边也不相抵。欠着钱，孩子照样选课上课。',
  record: '记一步',
  recordedAs: '到哪一步了',
  promisedFor: '说好哪天缴',
  notNow: '先不记',
  recorded: '记下了',
  wrong: '记错了，撤回',
  takenBack: '撤回了，留在经过里',
  open: '看账单',
} as const

export const REMINDER_WORDS: Record<Exclude<ShownReminder, 'REMIND'>, string> = {
  SETTLED: '没有要缴的',
  NOT_DUE: '还没到该催的日子',
  NOT_NOW: '这几天不提醒',
  NOBODY: '没有连上家长，打电话',
}

export interface ReminderSum {
  readonly told: number
  readonly toldFen: number
  readonly others: readonly { readonly why: string; readonly names: readonly string[] }[]
}

export function sumReminders(bills: readonly Judged[]): ReminderSum {
  const told = bills.filter(({ reminder }) => reminder === 'REMIND')
  const whys = Object.keys(REMINDER_WORDS) as Exclude<ShownReminder, 'REMIND'>[]
  const others = whys.flatMap((why) => {
    const names = bills.filter(({ reminder }) => reminder === why).map(({ pupilName }) => pupilName)
    return names.length === 0 ? [] : [{ why: REMINDER_WORDS[why], names }]
  })
  return { told: told.length, toldFen: told.reduce((sum, { toPayFen }) => sum + toPayFen, 0), others }
}
