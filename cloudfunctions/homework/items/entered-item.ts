// Checks what was entered for several classes, and makes the item that each of them gets.

import { findMarks } from '@domain/homework/exams/find-marks'
import { type ContentFault, checkContent } from '@domain/homework/items/check-content'
import { doubtfulKind } from '@domain/homework/items/doubtful-text'
import type { DueContext } from '@domain/homework/items/due-time'
import type { HomeworkContent, HomeworkItem } from '@domain/homework/items/homework-item'
import { limitsOf } from '@domain/homework/limits/homework-limits'
import type { ActionInput } from '@domain/registry'
import { schoolDate } from '@domain/values/school-date'
import type { HomeworkClass } from './find-classes'
import { capOfClass } from './item-answer'

type Entered = Pick<
  ActionInput<'homework.editHomework'>,
  | 'kind'
  | 'place'
  | 'purpose'
  | 'book'
  | 'pages'
  | 'content'
  | 'minutes'
  | 'layers'
  | 'dueOn'
  | 'dueAt'
  | 'photos'
  | 'voice'
>

export type EnteredFault = ContentFault | { readonly code: 'TEXT_HAS_MARKS' }

/** The content as the rules let it in, or the first fault. */
export function enteredContent(
  entered: Entered,
  classes: readonly HomeworkClass[],
  evening: Pick<DueContext, 'date' | 'now' | 'before'>,
): HomeworkContent | EnteredFault {
  const { kind, place, purpose, book, pages, content, minutes, layers, dueAt, photos, voice } = entered
  const written = {
    kind,
    place,
    purpose,
    book,
    pages,
    content,
    minutes,
    layers,
    dueOn: schoolDate(entered.dueOn),
    dueAt,
    photos,
    voice,
  }
  const limits = classes.map(({ homeroom }) => limitsOf(homeroom.grade, evening.date))
  const caps = classes.map((one) => capOfClass(one, evening.date))
  const checked = checkContent(written, { ...evening, limits, caps, term: classes[0]?.term ?? null })
  if ('code' in checked) return checked
  return findMarks(textOf(checked)) === null ? checked : { code: 'TEXT_HAS_MARKS' }
}

export function textOf({
  book,
  pages,
  content,
  layers,
}: Pick<HomeworkContent, 'book' | 'pages' | 'content' | 'layers'>): string {
  return [book, pages, content, ...layers.flatMap((layer) => [layer.name, layer.content])].join('\n')
}

export interface Setting
  extends Pick<HomeworkItem, 'itemId' | 'subject' | 'group' | 'heldUntil' | 'teacherId' | 'teacherName'> {
  readonly now: number
}

/** New, in the state in which a claim is decided. */
export function newItem(content: HomeworkContent, { now, ...set }: Setting): HomeworkItem {
  return {
    ...content,
    ...set,
    state: 'SUBMITTED',
    submittedAt: now,
    doubt: doubtfulKind(textOf(content)),
    decidedBy: null,
    decidedByName: null,
    decidedAt: null,
    askedMinutes: null,
    remark: null,
    publishedAt: null,
    collectedAt: null,
    collected: null,
    markedAt: null,
    marked: null,
    markedBy: null,
    version: 1,
    earlier: [],
  }
}
