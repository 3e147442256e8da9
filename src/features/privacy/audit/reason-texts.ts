// Says a reason of the audit: a chosen one in words, a written one as it was written.
import { PHONE_REASON_TEXTS } from '@src/features/identity/pupils/phone-reason-texts'

const CHOSEN: Readonly<Record<string, string | undefined>> = {
  ...PHONE_REASON_TEXTS,
  GRADUATED: '毕业',
  TRANSFERRED: '转学',
  OTHER: '其他',
  OFFICE_MISTAKE: '学校办错了，改回来',
  SIBLING_IN_COURSE: '和兄弟姐妹同一门课',
  FAMILY_ASKED: '家长自己要求往后排',
}

export function sayReason(reason: string): string {
  return CHOSEN[reason] ?? reason
}
