// Shapes the sentences of a thread for whoever reads it.
import type { QuestionMessage } from '@domain/homework/questions/homework-question'

export function messageViews(messages: readonly QuestionMessage[], personId: string) {
  return messages.map(({ side, text, at, deliverAt, by }) => ({ side, text, at, deliverAt, isOwn: by === personId }))
}
