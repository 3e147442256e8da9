// Words for the small rural schools' subsidy: a claim's state, blockers, and steps of the sum.
import type { ClaimState } from '@domain/billing/subsidy/subsidy-claim'
import type { SubmitBlock } from '@domain/billing/subsidy/subsidy-figures'

export const CLAIM_WORDS: Readonly<Record<ClaimState, string>> = {
  DRAFT: '学校在填',
  SCHOOL_SUBMITTED: '等教育科核对',
  DISTRICT_CHECKED: '等财务科审批',
  FINANCE_APPROVED: '等拨付',
  PAID: '拨付了，等对账',
  RECONCILED: '对完账了',
}

/** What was done, by the state it led to. */
export const CLAIM_STEP_WORDS: Readonly<Record<ClaimState, string>> = {
  DRAFT: '退回学校',
  SCHOOL_SUBMITTED: '学校申报',
  DISTRICT_CHECKED: '教育科核对',
  FINANCE_APPROVED: '财务科审批',
  PAID: '拨付',
  RECONCILED: '对账',
}

interface MoveWords {
  readonly act: string
  readonly title: string
  readonly consequence: string
  readonly done: string
}

export const MOVE_WORDS: Readonly<Partial<Record<ClaimState, MoveWords>>> = {
  DISTRICT_CHECKED: {
    act: '核对无误',
    title: '核对无误？',
    consequence: '你看过人数、课时和应收。接下来由财务科审批，不能是你自己。',
    done: '核对好了，交财务科',
  },
  FINANCE_APPROVED: {
    act: '同意拨付',
    title: '同意拨付？',
    consequence: '金额就按这张表。接下来拨款到学校的账户，由另一位同事登记拨付。',
    done: '批好了，可以拨付',
  },
  PAID: {
    act: '已拨付',
    title: '钱已经拨出去了？',
    consequence: '登记以后不能再退回。接下来由另一位同事对账。',
    done: '登记了拨付',
  },
  RECONCILED: { act: '对账无误', title: '和学校对过账了？', consequence: '这一笔就办完了。', done: '办完了' },
}

export const BLOCK_WORDS: Readonly<Record<SubmitBlock, string>> = {
  NOT_ELIGIBLE: '不符合条件：要是乡村学校，人数在线以内',
  CENSUS_NOT_YET: '还没到核定人数的日子',
  YEAR_NOT_OVER: '学年还没结束，后面的课时和费用也要算进来',
  LESSONS_UNSIGNED: '有上过的课还没人签字，没有算进来',
  PRICE_MISSING: '有机构还没登记合同单价，没有算进来',
  FUNDING_SHORT: '有钱发得比收到的多，先到「课酬和支出」里改过来',
  NOTHING_TO_CLAIM: '家长缴的费和政府补贴已经够支出，不用补助',
}

/** Such as 2026—2027 学年. */
export function sayYear(year: number): string {
  return `${year}—${year + 1} 学年`
}

export const HEADCOUNT_WORDS = {
  ENROLLED: '在籍学生',
  ENROLLED_LESS_HARDSHIP: '在籍减去困难学生',
  PARTICIPATING: '参加课后服务的学生',
} as const
