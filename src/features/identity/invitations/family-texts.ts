// Words of the family page: relations, reasons, and the message that carries an invitation.
import type { ContestReason } from '@domain/identity/joining/contest'
import { saySavedAt } from '../../../texts/say-date'

export const CONTEST_REASON_WORDS: Record<ContestReason, string> = {
  NOT_MY_CHILD: '认错了人',
  NEW_PHONE_OWNER: '手机号以前是别人的',
  OTHER: '别的原因',
}

/** What a child calls those who care for it. Anything else is typed. */
export const RELATIONS = ['妈妈', '爸爸', '爷爷', '奶奶', '外公', '外婆'] as const

export type InvitedAs = 'GUARDIAN' | 'PICKUP'

export const INVITED_AS: Record<InvitedAs, { readonly title: string; readonly note: string }> = {
  GUARDIAN: { title: '一起管的监护人', note: '和你一样：看课、报名、退课、看账单' },
  PICKUP: { title: '只接送的人', note: '只看到接谁、几点、在哪里' },
}

/** To be pasted into a chat: no child's name, since it may be passed on. */
export function sayInvitation(code: string, expiresAt: number): string {
  return `请打开「放学后」，用自己的手机号登录，再输入邀请码 ${code}。${saySavedAt(expiresAt)} 前有效，只能用一次。`
}
