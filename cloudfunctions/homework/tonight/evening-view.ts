// Shapes a child's evening for its family: what was released, the family's own marks on it.
import type { HomeworkItem } from '@domain/homework/items/homework-item'
import { messagesFor } from '@domain/homework/questions/add-message'
import type { HomeworkQuestion } from '@domain/homework/questions/homework-question'
import type { HomeworkEvening, ItemMark } from '@domain/homework/tonight/homework-evening'
import { isWrittenAtHome, minutesOf, publishedFor, writtenMinutes } from '@domain/homework/tonight/own-homework'
import { stopStateOf } from '@domain/homework/tonight/stop-time'
import { eveningToAskAbout } from '@domain/homework/tonight/tonight-date'
import type { SchoolDate } from '@domain/values/school-date'
import type { ChildEvenings } from './find-evenings'

export interface Viewing {
  readonly personId: string
  readonly now: number
  readonly today: SchoolDate
}

/** What the family of the child reads of a day, once it is released. */
export function releasedItems({ days, pupil }: ChildEvenings, date: SchoolDate): readonly HomeworkItem[] {
  const day = days.find((one) => one.date === date)
  return day === undefined || day.releasedAt === null ? [] : publishedFor(day, pupil._id)
}

export function viewEvening(child: ChildEvenings, date: SchoolDate, viewing: Viewing) {
  const day = child.days.find((one) => one.date === date)
  const items = releasedItems(child, date)
  const evening = child.evenings.find((one) => one.date === date) ?? null
  const releasedAt = day?.releasedAt ?? null
  const waits = child.isSchoolDay(date) ? ('WAITING' as const) : ('DAY_OFF' as const)
  return {
    date,
    state: releasedAt === null ? waits : ('RELEASED' as const),
    releasedAt,
    note: releasedAt === null ? '' : (day?.note ?? ''),
    minutes: writtenMinutes(items),
    items: items.map((item) => ({
      ...itemText(item),
      ...marksOn(item.itemId, evening, viewing),
      ...threadOf(item.itemId, child.questions, viewing.now),
    })),
  }
}

function itemText(item: HomeworkItem) {
  const { itemId, subject, kind, place, book, pages, content, dueOn, dueAt, voice, teacherName, publishedAt } = item
  return {
    itemId,
    subject,
    kind,
    place,
    book,
    pages,
    content,
    minutes: minutesOf(item),
    counted: isWrittenAtHome(item),
    layers: item.layers.map(({ name, content: asked, minutes }) => ({ name, content: asked, minutes })),
    dueOn,
    dueAt,
    photos: [...item.photos],
    voice,
    teacherName,
    publishedAt,
    corrected: item.earlier.at(-1) ?? null,
  }
}

function marksOn(itemId: string, evening: HomeworkEvening | null, { personId }: Viewing) {
  const on = <Mark extends ItemMark>(list: readonly Mark[] = []) => list.find((mark) => mark.itemId === itemId)
  const said = (mark: ItemMark | undefined) =>
    mark === undefined ? null : { at: mark.at, isOwn: mark.by === personId }
  const stop = on(evening?.stopped)
  return {
    seen: said(on(evening?.seen)),
    done: said(on(evening?.done)),
    stopped: stop === undefined ? null : { at: stop.at, isOwn: stop.by === personId, where: stop.where },
  }
}

function threadOf(itemId: string, questions: readonly HomeworkQuestion[], now: number) {
  const thread = questions.find((question) => question.itemId === itemId)
  const messages = messagesFor('FAMILY', thread?.messages ?? [], now)
  return { messages: messages.length, isAnswered: messages.at(-1)?.side === 'TEACHER' }
}

/** The evening of which the family is asked how long it took. */
export function askedEvening(child: ChildEvenings, { now, today }: Pick<Viewing, 'now' | 'today'>): SchoolDate | null {
  const evenings = child.days.map(({ date }) => {
    const items = releasedItems(child, date)
    const done = child.evenings.find((one) => one.date === date)?.done ?? []
    const isDone = (item: HomeworkItem) => done.some(({ itemId }) => itemId === item.itemId)
    return { date, hadHomework: items.some(isWrittenAtHome), allDone: items.every(isDone) }
  })
  const isOver = stopStateOf(child.pupil.grade, today, now).phase === 'OVER'
  return eveningToAskAbout(evenings, { today, isOver })
}
