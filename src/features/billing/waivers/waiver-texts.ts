// Words for waivers: facts only, with no label for the family (design language, 10).

import type { HardshipCategory } from '@domain/billing/policy/hardship-categories'
import type { Source } from '@domain/billing/policy/source'
import type { WaiverState } from '@domain/billing/waivers/waiver-application'
import type { WaiverDeedType } from '@domain/billing/waivers/waiver-record'
import { RETENTION } from '@domain/privacy/retention/retention'
import type { TagTone } from '@src/ui/marks/tag'

/** In the words of the papers a family has. */
export const CATEGORY_TEXTS: Readonly<Record<HardshipCategory, { readonly title: string; readonly paper: string }>> = {
  OUT_OF_POVERTY: { title: '脱贫户或防止返贫监测户', paper: '脱贫户手册或村里、社区的证明' },
  MINIMUM_LIVING_ALLOWANCE: { title: '低保家庭', paper: '低保证' },
  EXTREME_HARDSHIP_SUPPORT: { title: '特困供养', paper: '特困人员救助供养证' },
  ORPHAN: { title: '孤儿', paper: '儿童福利证或民政部门的证明' },
  DE_FACTO_UNSUPPORTED: { title: '事实无人抚养', paper: '民政部门的认定书' },
  MARTYR_CHILD: { title: '烈士子女', paper: '烈士证明书' },
  DISABILITY: { title: '孩子或父母有残疾证', paper: '残疾人证' },
  SUDDEN_HARDSHIP: { title: '家里突然遇到大事', paper: '医院、村里或社区的证明' },
}

export const WAIVER_STATE_TEXTS: Readonly<Record<WaiverState, { readonly word: string; readonly tone: TagTone }>> = {
  APPLIED: { word: '待审核', tone: 'now' },
  SYSTEM_MATCHED: { word: '区里名单', tone: 'now' },
  SCHOOL_REVIEW: { word: '审核中', tone: 'info' },
  RETURNED: { word: '等补材料', tone: 'warn' },
  APPROVED: { word: '已批准', tone: 'done' },
  REJECTED: { word: '没批准', tone: 'plain' },
  EXPIRED: { word: '已到期', tone: 'plain' },
  REVOKING: { word: '等第二人确认', tone: 'now' },
  REVOKED: { word: '已收回', tone: 'warn' },
}

export const DEED_TEXTS: Readonly<Record<WaiverDeedType, string>> = {
  APPLY: '家长提交',
  MATCH: '区里名单上有',
  TAKE_UP: '开始审核',
  APPROVE: '批准',
  RETURN: '退回补材料',
  REJECT: '没有批准',
  EXPIRE: '到期',
  REVOKE: '收回',
  KEEP: '不收回',
}

const WHOLE = 10_000

/** 服务费全免 · 服务费减 50% */
export function sayRate(basisPoints: number | null): string {
  if (basisPoints === null) return '减多少由学校定'
  return basisPoints === WHOLE ? '服务费全免' : `服务费减 ${basisPoints / 100}%`
}

/** 办法第五条. 《》 stand where an exact title was written in them. */
export function sayWaiverSource({ document, number, clause, demonstration }: Source): string {
  return `${document}${clause === '' || number !== '' ? clause : `，${clause}`}${demonstration ? '（演示）' : ''}`
}

export const waiverTexts = {
  title: '费用减免',
  what: '有低保证、残疾证等证明的家庭，课后服务费可以少缴或不缴。学校审核，按收费文件减。',
  whoSees: '只有你和学校审核的老师看得到。班主任、任课老师、别的家长都看不到，通知里也不写。',
  kept: `照片传上来就加密，只在审核时打开；学期结束 ${RETENTION.EVIDENCE.days} 天后删除。`,
  forStaff: '家长信任才交给你。只在审核时看，不转发、不截图、不在班里说。每次打开都有记录。',
  ownFamily: '这是你自己家的申请，请另一位学校管理员来审核。',
  noPlan: { title: '还不能申请', hint: '学校公布这学期的方案以后，再来申请。' },
  noRates: { title: '这里的收费文件没有减免', hint: '有疑问，打电话问学校。' },
} as const
