// Checks what a teacher entered for an item against the rules; the first field at fault is named.
import type { SchoolDate } from '../../values/school-date'
import { BANS_DOCUMENT, type GradeLimits } from '../limits/homework-limits'
import { type DueContext, isDueTime, lastDueDay } from './due-time'
import { FORBIDDEN_KINDS, type ForbiddenKind, type HomeworkContent, type HomeworkKind } from './homework-item'
import { countedMinutes } from './minutes-of-day'

export interface EnteredContent extends Omit<HomeworkContent, 'kind'> {
  readonly kind: HomeworkKind | ForbiddenKind
}

export interface ContentContext extends DueContext {
  /** Of the classes it is set for, and the caps that hold there. */
  readonly limits: readonly GradeLimits[]
  readonly caps: readonly number[]
}

export type ContentFault =
  | { readonly code: 'KIND_FORBIDDEN'; readonly kind: ForbiddenKind; readonly document: string }
  | { readonly code: 'WRITTEN_NOT_ALLOWED'; readonly document: string }
  | { readonly code: 'MINUTES_OUT_OF_RANGE'; readonly least: number; readonly most: number }
  | {
      readonly code: 'DUE_OUT_OF_RANGE'
      readonly from: SchoolDate
      readonly until: SchoolDate
      readonly latest: string
    }
  | { readonly code: 'VOICE_INVALID'; readonly most: number }

/** Reading, practice and what is done in school: no law says a number, a slip of the thumb is stopped all the same. [D] */
export const MOST_UNCOUNTED_MINUTES = 120
export const LONGEST_VOICE_SECONDS = 60

export function checkContent(entered: EnteredContent, context: ContentContext): HomeworkContent | ContentFault {
  const { kind, ...rest } = entered
  if (isForbidden(kind)) return { code: 'KIND_FORBIDDEN', kind, document: BANS_DOCUMENT }
  const content = { ...rest, kind }
  return minutesFault(content, context) ?? dueFault(content, context) ?? voiceFault(content) ?? content
}

function isForbidden(kind: HomeworkKind | ForbiddenKind): kind is ForbiddenKind {
  return FORBIDDEN_KINDS.some((forbidden) => forbidden === kind)
}

function minutesFault(content: HomeworkContent, { limits, caps }: ContentContext): ContentFault | null {
  const isCounted = content.kind === 'WRITTEN' && content.place === 'HOME'
  const most = isCounted ? Math.max(...caps) : MOST_UNCOUNTED_MINUTES
  const [first] = limits
  if (isCounted && most === 0) return { code: 'WRITTEN_NOT_ALLOWED', document: first?.document ?? BANS_DOCUMENT }
  const all = [content.minutes, ...content.layers.map((layer) => layer.minutes)]
  const isWithin = all.every((minutes) => Number.isInteger(minutes) && minutes >= 1 && minutes <= most)
  return isWithin && countedMinutes(content) <= most ? null : { code: 'MINUTES_OUT_OF_RANGE', least: 1, most }
}

/** With several grades the earliest bedtime counts. */
function dueFault(due: HomeworkContent, context: ContentContext): ContentFault | null {
  const { limits, date } = context
  const latest = limits.map(({ bedtime }) => bedtime).sort()[0] ?? '21:20'
  return isDueTime(due, context, latest)
    ? null
    : { code: 'DUE_OUT_OF_RANGE', from: date, until: lastDueDay(date), latest }
}

function voiceFault({ voice }: HomeworkContent): ContentFault | null {
  const isWithin = voice === null || (voice.seconds >= 1 && voice.seconds <= LONGEST_VOICE_SECONDS)
  return isWithin ? null : { code: 'VOICE_INVALID', most: LONGEST_VOICE_SECONDS }
}
