// Turns WeChat's answer into a notice's next state: sent, retried, failed, unsure, inbox only.
import { MINUTE_MS } from '../../values/durations'
import type { Notice } from '../inbox/notice'

/** WeChat's answer, or LOST when none came: whether the message arrived is unknown then. */
export type SendingAnswer = { readonly errcode: number } | 'LOST'

export type AfterSending = Pick<Notice, 'sending' | 'notBefore'>

const SENT = 0
/** The person has not allowed it, or has forbidden it in WeChat. */
const REFUSED_BY_PERSON = 43101
/** Busy; asked too often today; asked too often this minute. WeChat has sent nothing then. */
const TEMPORARY: readonly number[] = [-1, 45009, 45011]

/** Before the second, third, fourth and fifth try; there is no sixth. */
const PAUSES_MS = [1, 5, 20, 60].map((minutes) => minutes * MINUTE_MS)

/** `attempts` counts this one. Only what was surely not sent is tried again. */
export function afterSending(answer: SendingAnswer, attempts: number, now: number): AfterSending {
  if (answer === 'LOST') return { sending: 'UNSURE', notBefore: now }
  if (answer.errcode === SENT) return { sending: 'SENT', notBefore: now }
  if (answer.errcode === REFUSED_BY_PERSON) return { sending: 'INBOX', notBefore: now }
  const pause = TEMPORARY.includes(answer.errcode) ? PAUSES_MS[attempts - 1] : undefined
  return pause === undefined ? { sending: 'FAILED', notBefore: now } : { sending: 'QUEUED', notBefore: now + pause }
}
