// Adds a sentence to a thread: once however often it is sent, and told when the teacher is back.
import { fail, ok, type Result } from '../../values/result'
import { type HomeworkQuestion, MOST_MESSAGES, type QuestionMessage } from './homework-question'

export type MessageRefusal = { readonly code: 'THREAD_FULL' }

/** The thread with the message, or the same one when the message is there. */
export function addMessage(
  question: HomeworkQuestion,
  message: QuestionMessage,
): Result<HomeworkQuestion, MessageRefusal> {
  const { messages, tellAt } = question
  if (messages.some(({ key, side }) => key === message.key && side === message.side)) return ok(question)
  if (messages.length >= MOST_MESSAGES) return fail({ code: 'THREAD_FULL' })
  return ok({
    ...question,
    messages: [...messages, message],
    tellAt: message.side === 'TEACHER' ? tellAt : earlier(tellAt, message.deliverAt),
    changedAt: message.at,
  })
}

/** What one side may read now: its own, and what has arrived. */
export function messagesFor(
  side: QuestionMessage['side'],
  messages: readonly QuestionMessage[],
  now: number,
): readonly QuestionMessage[] {
  return messages.filter((message) => message.side === side || message.deliverAt <= now)
}

/** The teacher has something to answer: the last that arrived is the family's. */
export function waitsForTeacher(messages: readonly QuestionMessage[], now: number): boolean {
  return messagesFor('TEACHER', messages, now).at(-1)?.side === 'FAMILY'
}

function earlier(one: number | null, other: number): number {
  return one === null ? other : Math.min(one, other)
}
