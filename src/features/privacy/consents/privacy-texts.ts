// What a guardian reads before consenting, short and by version; no version is ever edited.
// 个人信息保护法 §14–17, 28–31: what, why, how long, who, rights; SERVICE is required, the others are optional.
import type { CONSENT_TEXT_VERSION, ConsentPurpose, RecordedPurpose } from '@domain/privacy/consents/consent'
import { RETENTION } from '@domain/privacy/retention/retention'
import { materialsTexts } from './materials-consent-texts'

export interface PrivacyFact {
  /** 字块. */
  readonly sign: string
  readonly title: string
  readonly text: string
}

export interface PurposeText {
  readonly title: string
  readonly note: string
}

export interface PrivacyText {
  readonly facts: readonly PrivacyFact[]
  readonly purposes: Readonly<Record<ConsentPurpose, PurposeText>>
}

const inForce: Record<typeof CONSENT_TEXT_VERSION, PrivacyText> = {
  '2026-09': {
    facts: [
      {
        sign: '收',
        title: '收什么',
        text: '孩子的姓名、学号、班级，你的姓名和手机号，报的课。不收身份证号、住址和照片。',
      },
      { sign: '用', title: '做什么用', text: '安排课后服务、算费用、放学时交接。不做广告，不给别人推销。' },
      { sign: '看', title: '谁能看', text: '孩子的老师和学校教务，只看工作要用的。谁看过名单，你都能查到。' },
      {
        sign: '存',
        title: '存多久',
        text: `在校时一直存，离校 ${RETENTION.LEAVER.days} 天后删除。缴费的依据按会计规定另存，不带名字。`,
      },
      { sign: '权', title: '你可以', text: '随时查看、导出、更正、删除，也随时可以撤回同意。' },
    ],
    purposes: {
      SERVICE: { title: '课后服务', note: '报名必须要有。不同意也能看课程和价格。' },
      NOTICES: { title: '用微信提醒我', note: '可以不选。消息里没有孩子的名字。' },
      SHOWCASE: { title: '展示孩子的作品', note: '可以不选。每次展示前还会再问你。' },
    },
  },
}

const privacyTexts: Readonly<Record<string, PrivacyText>> = inForce

/** Null when this app is older than the text: it must be updated before anyone can agree. */
export function privacyText(version: string): PrivacyText | null {
  return privacyTexts[version] ?? null
}

/** What purposes are called in short, whatever the version. */
export const PURPOSE_WORDS: Record<RecordedPurpose, string> = {
  MATERIALS: materialsTexts.word,
  SERVICE: '课后服务',
  NOTICES: '微信提醒',
  SHOWCASE: '作品展示',
}
