// Refuses a note that grades: a mark, a rank, a level, or a comparison with others.
import { findMarks } from '../exams/find-marks'

export const NOTE_FAULTS = ['HAS_MARKS', 'COMPARES'] as const
export type NoteFault = (typeof NOTE_FAULTS)[number]

/** With others: 比同学, 全班, 班里, 名列. */
const COMPARISON = /全班|班里|班上|年级里|同龄|名列|(?:比|不如|超过|赶上)(?:别的|其他|其它|同桌|同学|别人|大家|班)/u

/** A name that every text is read with: 数学 92 分 on its own is a mark too, and so is one beside a rare name. */
const ANYBODY = '张同学'

export function noteFault(text: string, pupilName: string): NoteFault | null {
  const about = `${ANYBODY} ${text.replaceAll(pupilName, ANYBODY)}`
  if (findMarks(text) !== null || findMarks(about) !== null) return 'HAS_MARKS'
  return COMPARISON.test(text) ? 'COMPARES' : null
}
