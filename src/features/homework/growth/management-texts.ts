// The names of a school's five rules.
import type { Managed } from '@domain/homework/management/management-plan'

export const MANAGED_WORDS: Readonly<Record<Managed, string>> = {
  HOMEWORK: '作业',
  SLEEP: '睡眠',
  PHONES: '手机',
  READING: '课外读物',
  FITNESS: '体质',
}
