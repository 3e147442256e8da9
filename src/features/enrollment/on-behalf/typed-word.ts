// What is typed of a guardian's word, what is still missing, and the request made of it.
import type { BehalfAct, BehalfForm, ReadItem, Recording, WordWay } from './answers'
import { TO_READ } from './behalf-texts'

const MINUTE_MS = 60_000

export interface Typed {
  readonly act: BehalfAct
  readonly courseId: string | null
  readonly toCourseId: string | null
  /** Best first. */
  readonly wishes: readonly string[]
  readonly aWeek: number
  readonly aTerm: number
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
  wishes: [],
  aWeek: 1,
  aTerm: 1,
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
  const { act, guardianId, way, read, words, isOwnWish, witnessId } = typed
  if (needsConsent && act !== 'CONSENT' && act !== 'WITHDRAW') return '先办信息同意书'
  const unpicked = missingCourse(typed)
  if (unpicked !== null) return unpicked
  if (guardianId === '') return '先选是谁说的'
  if (way === '') return '先选怎么说的'
  if (TO_READ[act].some((item) => !read.includes(item))) return '还有没念给家长听的'
  if (words.trim() === '') return '写下家长的话'
  if (!isOwnWish) return '是不是家长自己的意思'
  return witnessId === '' ? '先请一位见证' : null
}

function missingCourse({ act, courseId, toCourseId, wishes }: Typed): string | null {
  if (act === 'WISHES') return wishes.length === 0 ? '先点志愿，最想上的先点' : null
  if (act !== 'CONSENT' && courseId === null) return '先选课'
  return act === 'MOVE' && toCourseId === null ? '先选换到哪门课' : null
}

export function recordingOf(pupilId: string, typed: Typed, now: number): Omit<Recording, 'requestKey'> {
  const { act, courseId, toCourseId, wishes, aWeek, aTerm, guardianId, ago, minutes, read, words, witnessId } = typed
  const way = typed.way === '' ? 'IN_PERSON' : typed.way
  return {
    pupilId,
    act,
    courseId: act === 'CONSENT' || act === 'WISHES' ? null : courseId,
    toCourseId: act === 'MOVE' ? toCourseId : null,
    wished: act === 'WISHES' ? { courseIds: [...wishes], atMost: { aWeek, aTerm } } : null,
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
