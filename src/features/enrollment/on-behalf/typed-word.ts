// What is typed of a guardian's word, what is still missing, and the request made of it.
import type { BehalfAct, BehalfForm, ReadItem, Recording, WordWay } from './answers'
import { TO_READ } from './behalf-texts'

const MINUTE_MS = 60_000

export interface Typed {
  readonly act: BehalfAct
  readonly courseId: string | null
  readonly toCourseId: string | null
  readonly guardianId: string
  readonly way: WordWay | ''
  /** Minutes ago, as a text of a chip. */
  readonly ago: string
  readonly minutes: string
  readonly read: readonly ReadItem[]
  readonly words: string
  readonly isOwnWish: boolean
  readonly witnessId: string
}

/** Nothing is preselected: each part is said by whoever records it. */
export const EMPTY_WORD: Typed = {
  act: 'ENROLL',
  courseId: null,
  toCourseId: null,
  guardianId: '',
  way: '',
  ago: '1',
  minutes: '3',
  read: [],
  words: '',
  isOwnWish: false,
  witnessId: '',
}

/** A family that has agreed to nothing yet: that comes first. */
export function beginWith({ needsConsent }: Pick<BehalfForm, 'needsConsent'>): Typed {
  return needsConsent ? { ...EMPTY_WORD, act: 'CONSENT', way: 'PAPER' } : EMPTY_WORD
}

/** The first thing missing, as it stands on the button; null: all is there. */
export function missingIn(typed: Typed, { needsConsent }: Pick<BehalfForm, 'needsConsent'>): string | null {
  const { act, courseId, toCourseId, guardianId, way, read, words, isOwnWish, witnessId } = typed
  if (needsConsent && (act === 'ENROLL' || act === 'MOVE')) return '先办信息同意书'
  if (act !== 'CONSENT' && courseId === null) return '先选课'
  if (act === 'MOVE' && toCourseId === null) return '先选换到哪门课'
  if (guardianId === '') return '先选是谁说的'
  if (way === '') return '先选怎么说的'
  if (TO_READ[act].some((item) => !read.includes(item))) return '还有没念给家长听的'
  if (words.trim() === '') return '写下家长的话'
  if (!isOwnWish) return '是不是家长自己的意思'
  return witnessId === '' ? '先请一位见证' : null
}

export function recordingOf(pupilId: string, typed: Typed, now: number): Omit<Recording, 'requestKey'> {
  const { act, courseId, toCourseId, guardianId, ago, minutes, read, words, witnessId } = typed
  const way = typed.way === '' ? 'IN_PERSON' : typed.way
  return {
    pupilId,
    act,
    courseId: act === 'CONSENT' ? null : courseId,
    toCourseId: act === 'MOVE' ? toCourseId : null,
    word: {
      guardianId,
      way,
      at: Math.floor(now - Number(ago) * MINUTE_MS),
      minutes: way === 'PHONE' ? Number(minutes) : null,
      read: [...read],
      words: words.trim(),
      isOwnWish: true,
    },
    witnessId,
  }
}
