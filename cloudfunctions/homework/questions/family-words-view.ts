// Shapes what families said for a teacher's list: threads, stops by item, and what is too much.
import { messagesFor, waitsForTeacher } from '@domain/homework/questions/add-message'
import type { HomeworkConcern } from '@domain/homework/questions/homework-concern'
import type { HomeworkQuestion } from '@domain/homework/questions/homework-question'
import type { HomeworkEvening, ItemStop } from '@domain/homework/tonight/homework-evening'
import type { FamilyWords } from './find-family-words'
import { messageViews } from './message-views'

type Pupils = FamilyWords['pupils']

/** Threads in which something has arrived, those that wait first, then the latest. */
export function questionViews(
  questions: readonly HomeworkQuestion[],
  pupils: Pupils,
  { personId, now }: { readonly personId: string; readonly now: number },
) {
  const shown = questions.flatMap(({ _id: questionId, pupilId, date, subject, messages }) => {
    const arrived = messagesFor('TEACHER', messages, now)
    const pupil = pupils.find(({ _id }) => _id === pupilId)
    if (arrived.length === 0 || pupil === undefined) return []
    const about = { questionId, pupilId, pupilName: pupil.name, homeroomName: pupil.homeroomName, date, subject }
    return [{ ...about, messages: messageViews(arrived, personId), isWaiting: waitsForTeacher(messages, now) }]
  })
  return shown.sort((one, other) => Number(other.isWaiting) - Number(one.isWaiting))
}

/** By item, the latest day first: who stopped, and where. Without the children's ids: the audit keeps none either. */
export function stopViews(evenings: readonly HomeworkEvening[], pupils: Pupils, teacherId: string) {
  const items = new Map<string, StoppedItem>()
  for (const { pupilId, date, stopped } of evenings) {
    const pupil = pupils.find(({ _id }) => _id === pupilId)
    if (pupil === undefined) continue
    for (const { itemId, subject, where } of stopped.filter((stop) => stop.teacherId === teacherId)) {
      const key = `${itemId}:${pupil.homeroomName}`
      const before = items.get(key)?.children ?? []
      const children = [...before, { name: pupil.name, where }]
      items.set(key, { itemId, subject, date, homeroomName: pupil.homeroomName, children })
    }
  }
  return [...items.values()].sort((one, other) => other.date.localeCompare(one.date))
}

interface StoppedItem extends Pick<ItemStop, 'itemId' | 'subject'>, Pick<HomeworkEvening, 'date'> {
  readonly homeroomName: string
  readonly children: { name: string; where: string | null }[]
}

/** Without anything from which the child could be known, its id least of all. */
export function concernView({ concernId, homeroomName, date, minutes, text, at, answer }: HomeworkConcern) {
  return { concernId, homeroomName, date, minutes, text, at, answer }
}
