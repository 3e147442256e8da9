// Tells teachers of questions: at once by day, and by the timer when their rest is over.
import type { HomeworkQuestion } from '@domain/homework/questions/homework-question'
import { postNotices } from '../../request/outbox'
import { findUntold, teacherIsTold } from '../collections/homework-questions'

/** What one run of the timer tells; the rest is for the next. */
const MOST_A_RUN = 300

/** Everything that has arrived by now; told once, however often this runs. */
export async function tellTeacher(question: HomeworkQuestion, now: number): Promise<void> {
  await postNotices(noticesOf(question, now), now)
  await teacherIsTold(question, nextOf(question, now))
}

/** Timer: what waited for the morning. */
export async function tellTeachers(now: number): Promise<void> {
  const due = await findUntold(now, MOST_A_RUN)
  await postNotices(
    due.flatMap((question) => noticesOf(question, now)),
    now,
  )
  for (const question of due) await teacherIsTold(question, nextOf(question, now))
}

function noticesOf({ _id, tellAt, teacherId: personId, pupilId, date, messages }: HomeworkQuestion, now: number) {
  const arrived = messages.filter(
    ({ side, deliverAt }) => side === 'FAMILY' && deliverAt <= now && deliverAt >= (tellAt ?? Number.POSITIVE_INFINITY),
  )
  const last = arrived.at(-1)
  if (last === undefined) return []
  return [{ personId, event: `asked:${_id}:${last.deliverAt}`, kind: 'QUESTION_ASKED' as const, pupilId, date }]
}

function nextOf({ messages }: HomeworkQuestion, now: number): number | null {
  const waiting = messages.filter(({ side, deliverAt }) => side === 'FAMILY' && deliverAt > now)
  return waiting.length === 0 ? null : Math.min(...waiting.map(({ deliverAt }) => deliverAt))
}
