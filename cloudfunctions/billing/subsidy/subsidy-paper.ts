// Lays out the printed subsidy sheet. Its Chinese texts live here: it is printed and signed.
import { amountInCapitals } from '@domain/billing/documents/amount-in-capitals'
import type { ClaimState } from '@domain/billing/subsidy/subsidy-claim'
import { fen } from '@domain/values/fen'
import { dateAt, timeAt } from '@domain/values/school-date'
import type { Paper, PaperColumn, PaperTable } from '../../runtime/pdf/paper'
import { paperYuan } from '../../runtime/pdf/paper-yuan'
import type { ShownSubsidy } from './subsidy-view'

type Figures = NonNullable<ShownSubsidy['figures']>
type Policy = ShownSubsidy['policy']

export interface PrintedSubsidy {
  readonly schoolName: string
  readonly year: number
  /** Those that have begun: what is counted is theirs. */
  readonly terms: readonly { readonly name: string }[]
  readonly state: ClaimState
  readonly figures: Figures
  readonly policy: Policy
  readonly now: number
}

const STATES: Readonly<Record<ClaimState, string>> = {
  DRAFT: '测算，尚未申请',
  SCHOOL_SUBMITTED: '学校已申请',
  DISTRICT_CHECKED: '区教体局已核',
  FINANCE_APPROVED: '区财政已批',
  PAID: '已拨付',
  RECONCILED: '已对账',
}
/** Fewer than five could identify a family; nor may another number tell how few they are. */
const TOO_FEW = '不足 5 人，不显示'
const NOT_SHOWN = '不显示'
const HEADCOUNTS: Readonly<Record<Policy['headcount']['value'], string>> = {
  ENROLLED: '在校学生',
  ENROLLED_LESS_HARDSHIP: '在校学生，不含家庭经济困难学生',
  PARTICIPATING: '参加课后服务的学生',
}
const right = (title: string): PaperColumn => ({ title, share: 1, align: 'right' })
const left = (title: string): PaperColumn => ({ title, share: 2, align: 'left' })

export function paperYear(year: number): string {
  return `${year}-${year + 1}学年`
}

export function subsidyPaper({ schoolName, year, terms, state, figures, policy, now }: PrintedSubsidy): Paper {
  return {
    size: 'A4',
    title: '小规模学校课后服务补助表',
    number: STATES[state],
    facts: [
      ['学校', schoolName],
      ['学年', paperYear(year)],
      ['含学期', terms.map(({ name }) => name.replace(paperYear(year), '')).join('、')],
      ['人数以哪天为准', policy.censusDate.value],
      ['课时和费用算到', figures.countedOn],
      ['学校类别', figures.isRural ? '农村学校' : '城镇学校'],
    ],
    tables: [headTable(figures, policy), expenseTable(figures), resultTable(figures)],
    total: {
      label: figures.isEligible ? '应补助' : '不符合补助条件',
      figures: `¥${paperYuan(figures.subsidyFen)}`,
      words: `人民币（大写）${amountInCapitals(fen(figures.subsidyFen))}`,
    },
    remarks: [...standing(figures), ...documents(policy)],
    signatures: ['学校（盖章）', '区教体局（盖章）', '区财政局（盖章）'],
    foot: `${dateAt(now)} ${timeAt(now)} 生成 · 放学后`,
  }
}

function headTable(figures: Figures, { threshold, inclusive, headcount }: Policy): PaperTable {
  const limit = `${inclusive.value ? '不超过' : '少于'} ${threshold.value} 人`
  const shown = (count: number | null, instead: string) => (count === null ? instead : `${count} 人`)
  return {
    title: '一、人数',
    columns: [left('项目'), right('人数')],
    rows: [
      ['在校学生', shown(figures.enrolled, NOT_SHOWN)],
      ['其中家庭经济困难学生', shown(figures.inHardship, TOO_FEW)],
      [`计入人数（${HEADCOUNTS[headcount.value]}）`, `${figures.headcount} 人`],
      ['可补助的人数', limit],
    ],
  }
}

function expenseTable({ teacherLessons, teacherFloorFen, providers, expensesFen }: Figures): PaperTable {
  const provided = providers.map(({ name, lessons, pricePerLesson }) => [
    name,
    String(lessons),
    pricePerLesson === null ? '没有合同' : paperYuan(pricePerLesson),
    paperYuan(lessons * (pricePerLesson ?? 0)),
  ])
  const taught = [
    '本校老师',
    String(teacherLessons),
    paperYuan(teacherFloorFen),
    paperYuan(teacherLessons * teacherFloorFen),
  ]
  return {
    title: '二、支出（只算上过并签字的课时）',
    columns: [left('谁上的课'), right('课时'), right('每课时（元）'), right('金额（元）')],
    rows: [taught, ...provided],
    sum: ['支出合计', '', '', paperYuan(expensesFen)],
  }
}

function resultTable({ expensesFen, receivableFen, governmentFen, subsidyFen }: Figures): PaperTable {
  return {
    title: '三、补助',
    columns: [left('项目'), right('金额（元）')],
    rows: [
      ['支出', paperYuan(expensesFen)],
      ['家长应缴（扣除退费）', paperYuan(receivableFen)],
      ['已用政府补贴发放', paperYuan(governmentFen)],
    ],
    sum: ['支出减家长应缴和政府补贴，不低于 0；不符合条件为 0', paperYuan(subsidyFen)],
  }
}

function standing({ isSurplus, unsignedLessons }: Figures): string[] {
  return [
    ...(isSurplus ? ['家长应缴多于支出，没有补助；多出的部分不得作为收益。'] : []),
    ...(unsignedLessons > 0 ? [`还有 ${unsignedLessons} 课时没有签字，没有算入。`] : []),
  ]
}

const POLICY_WORDS: Readonly<Record<keyof Policy, string>> = {
  threshold: '人数上限',
  inclusive: '上限含本数',
  headcount: '计入人数',
  censusDate: '以哪天的人数为准',
  teacherFloor: '老师每课时标准',
}

/** Each document once, with what it says here; what no document says is named as such. */
function documents(policy: Policy): string[] {
  const byDocument = new Map<string, string[]>()
  for (const [key, { source }] of Object.entries(policy) as [keyof Policy, Policy[keyof Policy]][]) {
    const { document, number, clause, date } = source
    const cited = [document, number, clause, date].filter((part) => part !== '').join('，')
    byDocument.set(cited, [...(byDocument.get(cited) ?? []), POLICY_WORDS[key]])
  }
  return [...byDocument].map(([cited, words]) => `${words.join('、')}：${cited}`)
}
