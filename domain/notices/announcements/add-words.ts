// Adds a sentence between family and sender: once, and told when rest is over.
import { fail, ok, type Result } from '../../values/result'
import { type AnnouncementMessage, type AnnouncementReceipt, MOST_MESSAGES } from './announcement'

type Thread = Pick<AnnouncementReceipt, 'messages' | 'tellAt'>

/** The thread with the message, or the same one when the message is there. */
export function addWords(
  thread: Thread,
  message: AnnouncementMessage,
): Result<Thread, { readonly code: 'THREAD_FULL' }> {
  const { messages, tellAt } = thread
  if (messages.some(({ key, side }) => key === message.key && side === message.side)) return ok(thread)
  if (messages.length >= MOST_MESSAGES) return fail({ code: 'THREAD_FULL' })
  const next = message.side === 'SENDER' ? tellAt : Math.min(tellAt ?? message.deliverAt, message.deliverAt)
  return ok({ messages: [...messages, message], tellAt: next })
}

/** What one side may read now: its own, and what has arrived. */
export function wordsFor(
  side: AnnouncementMessage['side'],
  messages: readonly AnnouncementMessage[],
  now: number,
): readonly AnnouncementMessage[] {
  return messages.filter((message) => message.side === side || message.deliverAt <= now)
}

/** When the sender is to be told next; null: nothing waits. */
export function nextToTell(messages: readonly AnnouncementMessage[], now: number): number | null {
  const waiting = messages.filter(({ side, deliverAt }) => side === 'FAMILY' && deliverAt > now)
  return waiting.length === 0 ? null : Math.min(...waiting.map(({ deliverAt }) => deliverAt))
}
