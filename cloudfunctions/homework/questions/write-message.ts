// Writes a sentence into a thread on the revision that was read, again when somebody was faster.
import { addMessage } from '@domain/homework/questions/add-message'
import {
  type HomeworkQuestion,
  MOST_MESSAGES,
  type QuestionMessage,
} from '@domain/homework/questions/homework-question'
import { fail, ok } from '@domain/values/result'
import { untilSettled } from '../../runtime/retry'
import { readQuestion, writeQuestion } from '../collections/homework-questions'

interface Thread {
  /** As it was read; null: nobody asked before. */
  readonly before: HomeworkQuestion | null
  /** What it begins as. */
  readonly empty: HomeworkQuestion
}

export function writeMessage({ before, empty }: Thread, message: QuestionMessage) {
  let stored = before
  return untilSettled(async () => {
    const added = addMessage(stored ?? empty, message)
    if (!added.ok) return fail({ code: 'THREAD_FULL', most: MOST_MESSAGES })
    if (added.value === stored || (await writeQuestion(stored, added.value))) return ok(added.value)
    stored = await readQuestion(empty._id)
    return null
  })
}
