// Says a reason of the audit: those chosen from a list in words, those written as they were written.
import { PHONE_REASON_TEXTS } from '@src/features/identity/pupils/phone-reason-texts'

const CHOSEN: Readonly<Record<string, string | undefined>> = {
  ...PHONE_REASON_TEXTS,
  GRADUATED: '毕业',
  TRANSFERRED: '转学',
  OTHER: '其他',
}

export function sayReason(reason: string): string {
  return CHOSEN[reason] ?? reason
}
