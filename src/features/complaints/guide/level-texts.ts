// Words of the three levels: what is true of each, and what is not promised.
import type { ReportLevel } from '@domain/complaints/guide/report-level'
import type { IconName } from '@src/ui/basics/icon'

export interface LevelWords {
  readonly word: string
  readonly icon: IconName
  readonly note: string
  readonly send: string
}

export const LEVEL_TEXTS: Record<ReportLevel, LevelWords> = {
  ANONYMOUS: {
    word: '匿名',
    icon: 'eye-off',
    note: '不接收、不保存你的微信号和手机号。微信和腾讯云技术上看得到这台手机打开过',
    send: '匿名送出',
  },
  CONFIDENTIAL: {
    word: '保密',
    icon: 'lock',
    note: '走微信通道，平台日志里可能有你的微信；我们不读、不写进举报',
    send: '保密送出',
  },
  NAMED: {
    word: '实名',
    icon: 'id-card',
    note: '姓名电话加密，只有经办人能解。书面答复你：15 天内说受理不受理，受理后 60 天内办结',
    send: '实名送出',
  },
}
