// Which field of the composer a refusal belongs to, so that it is said beside it.
import type { CallError, CallErrorCode } from '@src/api/failures/call-error'
import { sayError } from '@src/texts/errors/error-texts'
import { staffWriteErrorTexts } from '@src/texts/errors/staff-error-texts'
import type { WrittenHomework } from '../items/written-homework'
import { minutesOf } from '../items/written-homework'

export type HomeworkField = 'classes' | 'kind' | 'content' | 'minutes' | 'date' | 'due' | 'photos' | 'voice'
export type FieldFaults = Readonly<Partial<Record<HomeworkField, string>>>

const WRITTEN_IN: Readonly<Record<HomeworkField, readonly (keyof WrittenHomework)[]>> = {
  classes: ['homeroomIds', 'groupId', 'subject'],
  kind: ['kind', 'place', 'content', 'layers'],
  content: ['content', 'book', 'pages', 'layers'],
  minutes: ['minutes', 'layers', 'kind', 'place'],
  date: ['date'],
  due: ['dueOn', 'dueAt', 'date'],
  photos: ['photos'],
  voice: ['voice'],
}

const FIELD_OF: Partial<Record<CallErrorCode, HomeworkField>> = {
  KIND_FORBIDDEN: 'kind',
  WRITTEN_NOT_ALLOWED: 'kind',
  MINUTES_OUT_OF_RANGE: 'minutes',
  DUE_OUT_OF_RANGE: 'due',
  TEXT_HAS_MARKS: 'content',
  SET_ALREADY: 'content',
  PHOTO_INVALID: 'photos',
  VOICE_INVALID: 'voice',
  DATE_NOT_OPEN: 'date',
  POSTING_CLOSED: 'date',
  NOT_YOUR_SUBJECT: 'classes',
  GROUP_UNKNOWN: 'classes',
  NOT_EDITABLE: 'minutes',
}

/** Null when it belongs to no field: then it is said above the button. */
export function faultsOf(error: CallError): FieldFaults | null {
  const field = FIELD_OF[error.code]
  if (field === undefined) return null
  const { title, hint } = sayError(error, staffWriteErrorTexts)
  return { [field]: `${title}。${hint}` }
}

/** What is plainly missing, before anything is sent. */
export function missingIn(written: WrittenHomework): FieldFaults | null {
  const faults: FieldFaults = {
    ...(written.homeroomIds.length === 0 ? { classes: '选一个班' } : {}),
    ...(written.content.trim() === '' ? { content: '写一下做什么' } : {}),
    ...minutesFault(written),
  }
  return Object.keys(faults).length === 0 ? null : faults
}

function minutesFault(written: WrittenHomework): FieldFaults {
  const unnamed = written.layers.some(({ name, content }) => name.trim() === '' || content.trim() === '')
  if (unnamed) return { minutes: '每一层都写给谁、做什么' }
  return Number.isInteger(minutesOf(written)) ? {} : { minutes: '写几分钟，用整数' }
}

/** Those of fields that still hold what was refused. */
export function standingFaults(
  faults: FieldFaults,
  refused: WrittenHomework | null,
  now: WrittenHomework,
): FieldFaults {
  if (refused === null) return faults
  const stands = ([field]: readonly [string, string]) =>
    WRITTEN_IN[field as HomeworkField].every((part) => refused[part] === now[part])
  return Object.fromEntries(Object.entries(faults).filter(stands))
}
