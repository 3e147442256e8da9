// Builds the export's rows on waiver applications and their outcome, for guardians only.
import type { HardshipCategory } from '@domain/billing/policy/hardship-categories'
import type { WaiverState } from '@domain/billing/waivers/waiver-application'
import type { Cells } from '../../runtime/workbooks/workbook-cells'
import { moment } from './export-cells'
import type { WholeChild } from './find-whole-child'

export function reliefRows({ waiverApplications }: WholeChild): Cells[] {
  return waiverApplications.map(({ termName, category, state, changedAt, reason, evidence, grant }) => [
    ...[termName, CATEGORY_TEXTS[category], WAIVER_STATE_TEXTS[state], moment(changedAt), reason, evidence.length],
    ...(grant === null ? [null, null, null] : [grant.waiver.basisPoints / 100, grant.from, grant.until]),
  ])
}

const CATEGORY_TEXTS: Readonly<Record<HardshipCategory, string>> = {
  OUT_OF_POVERTY: '脱贫户或防止返贫监测户',
  MINIMUM_LIVING_ALLOWANCE: '最低生活保障家庭',
  EXTREME_HARDSHIP_SUPPORT: '特困供养',
  ORPHAN: '孤儿',
  DE_FACTO_UNSUPPORTED: '事实无人抚养儿童',
  MARTYR_CHILD: '烈士子女',
  DISABILITY: '残疾学生或残疾人子女',
  SUDDEN_HARDSHIP: '突发严重困难',
}

const WAIVER_STATE_TEXTS: Readonly<Record<WaiverState, string>> = {
  APPLIED: '已提交',
  SYSTEM_MATCHED: '区里名单上有，等学校核对',
  SCHOOL_REVIEW: '学校审核中',
  RETURNED: '要补材料',
  APPROVED: '已批准',
  REJECTED: '没有批准',
  EXPIRED: '已到期',
  REVOKING: '已批准，学校在核对',
  REVOKED: '批错了，已收回',
}
