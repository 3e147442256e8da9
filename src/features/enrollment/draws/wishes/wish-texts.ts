// Words about wishes: who saved them, why they cannot be saved now, and which were refused.
import type { WishFaultCode } from '@domain/enrollment/draws/wish-limits'
import { saySavedAt } from '@src/texts/say-date'
import type { WishingChild } from '../answers'

export function saySavedBy({ savedAt, savedBy, savedByMe }: WishingChild): string {
  if (savedAt === null) return ''
  return `${saySavedAt(savedAt)}，${savedByMe ? '你' : (savedBy ?? '另一位家长')}存的。截止以前随时能改。`
}

export const REFUSALS: Readonly<Record<NonNullable<WishingChild['refusal']>, { title: string; hint: string }>> = {
  PUPIL_LEFT: { title: '孩子已经离开这所学校', hint: '这里的志愿不能再填。' },
  CONSENT_REQUIRED: { title: '先看一份说明', hint: '同意处理孩子的信息以后，才能填志愿。' },
}

const FAULTS: Readonly<Record<WishFaultCode, string>> = {
  NOT_IN_DRAW: '不在这次抽签里',
  GRADE_OUT_OF_RANGE: '不收这个年级',
  TWICE: '填了两次',
  NO_LESSONS_LEFT: '不再开了',
  TOO_MANY: '填得太多',
  LIMIT_TOO_HIGH: '要的门数或次数超过学校的上限',
  TIE_WITHOUT_WISH: '要一起上，但有一个孩子没填它',
  TIE_TWICE: '和两个孩子各绑了一次',
}

interface Fault {
  readonly title: string | null
  readonly code: WishFaultCode
}

export function sayFaults(faults: readonly Fault[]): string {
  const said = faults.map(({ title, code }) => `${title === null ? '' : `「${title}」`}${FAULTS[code]}`)
  return `${[...new Set(said)].join('；')}。改一改再存。`
}
