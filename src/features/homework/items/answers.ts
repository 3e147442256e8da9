// Names the answer types that the screens of a teacher's homework share.
import type { ActionInput, ActionOutput } from '@domain/registry'

export type Posting = ActionOutput<'homework.getPosting'>
export type PostingClass = Posting['classes'][number]
export type DayView = PostingClass['days'][number]
export type ItemView = DayView['items'][number]
export type OwnItem = Posting['lastWeek'][number]
export type Template = Posting['templates'][number]
export type ClassResult = ActionOutput<'homework.submitHomework'>['classes'][number]
export type Refusal = NonNullable<ClassResult['refusal']>
/** Where an item stands: its class, its evening, itself. */
export type ItemPlace = Pick<ActionInput<'homework.editHomework'>, 'homeroomId' | 'date' | 'itemId'>
