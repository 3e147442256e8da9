// The words of the separate consent to waiver documents, by version; no version is ever edited.
// 个人信息保护法 §29–30: why it is needed and what it means for the family, apart from every other consent.
import type { MATERIALS_TEXT_VERSION } from '@domain/privacy/consents/consent'
import { RETENTION } from '@domain/privacy/retention/retention'

const inForce: Record<typeof MATERIALS_TEXT_VERSION, string> = {
  '2026-09': `我单独同意：学校为审核减免，查看和保存{child}家选的这一类情况和证明照片。这是敏感信息，不交就没法审核，但不影响报名和上课。照片在学期结束 ${RETENTION.EVIDENCE.days} 天后删除。我随时可以撤回，撤回后没办完的申请和照片马上删除。`,
}

const consentTexts: Readonly<Record<string, string>> = inForce

/** Null when this app is older than the text: it must be updated before anyone can agree. */
export function materialsConsentText(version: string, childName: string): string | null {
  return consentTexts[version]?.replaceAll('{child}', childName) ?? null
}

export const materialsTexts = {
  blocked: '先勾选单独同意',
  outdated: '说明有更新。关掉小程序重新打开，就能申请。',
  word: '减免申请的材料',
  held: '申请减免时单独同意过',
  withdraw: '撤回这份同意',
  ask: {
    title: '撤回「减免申请的材料」的同意？',
    consequence: '没办完的申请和照片马上删除，学校不再审核；已经批准的减免不变，它的照片也删除。以后还可以再申请。',
    confirm: '撤回同意',
    cancel: '先不撤回',
  },
  sending: '正在撤回',
  done: '撤回了，照片也删了',
} as const
