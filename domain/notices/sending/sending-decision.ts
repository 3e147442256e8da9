// Decides whether a due notice goes out by WeChat now, later, or stays in the inbox.
import { type NoticeKind, type NoticeSettings, QUIET_FROM, QUIET_UNTIL } from '../inbox/notice'
import { quietEnd } from './quiet-hours'

export const DEFAULT_SETTINGS: Omit<NoticeSettings, '_id'> = {
  off: [],
  quietFrom: QUIET_FROM,
  quietUntil: QUIET_UNTIL,
  allowed: {},
}

export interface Due {
  readonly kind: NoticeKind
  /** How often it was tried; the first try took one allowance of its kind, the others take none. */
  readonly attempts: number
  readonly settings: Omit<NoticeSettings, '_id'>
  /** The district has a template for this kind. */
  readonly hasTemplate: boolean
  /** The person signs in with WeChat. */
  readonly hasWeChat: boolean
}

export type SendingDecision =
  | { readonly way: 'SEND' }
  | { readonly way: 'INBOX' }
  | { readonly way: 'WAIT'; readonly until: number }

export function decideSending(due: Due, now: number): SendingDecision {
  const { kind, attempts, settings } = due
  const isAllowed = attempts > 0 || (settings.allowed[kind] ?? 0) > 0
  const canGoOut = due.hasTemplate && due.hasWeChat && isAllowed && !settings.off.includes(kind)
  if (!canGoOut) return { way: 'INBOX' }
  const until = kind === 'ANNOUNCED_URGENT' ? null : quietEnd(settings, now)
  return until === null ? { way: 'SEND' } : { way: 'WAIT', until }
}
