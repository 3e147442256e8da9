// Golden table of texts to families that may be sent, and of those that may not.
import type { UnfitKind } from './unfit-words'

export interface UnfitCase {
  readonly text: string
  readonly kind: UnfitKind | null
}

export const unfitCases: readonly UnfitCase[] = [
  { text: '周五下午水墨画展在美术室，16:30 到 17:10，想来看的家长从南门进，带身份证。不来也没关系。', kind: null },
  { text: '9 月 8 日量身高体重，穿好脱的鞋。不用空腹。', kind: null },
  { text: '秋游每人交 50 元。', kind: 'MONEY' },
  { text: '班费请微信转账给张妈妈。', kind: 'MONEY' },
  { text: '秋游不用交钱，学校出车。', kind: null },
  { text: '账单在「费用」里看，不收现金。', kind: null },
  { text: '每天朗读打卡，坚持 21 天。', kind: 'CHECK_IN' },
  { text: '收到请回复。', kind: 'CHECK_IN' },
  { text: '不用打卡，想读就读。', kind: null },
  { text: '请大家给三(2)班投票。', kind: 'CONTEST' },
  { text: '本周卫生评比开始了。', kind: 'CONTEST' },
  { text: '这次展览不评比。', kind: null },
  { text: '作业请家长批改后签字。', kind: 'MARKING' },
  { text: '作业由老师批改，家长不用检查作业。', kind: null },
]
