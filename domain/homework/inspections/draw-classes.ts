// Draws classes from a fixed frame so that whoever has frame, number and day gets the same ones.
// The format, for a second program: docs/random-inspection.md.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { SchoolDate } from '../../values/school-date'
import type { SchoolSubject } from '../../values/school-subject'
import type { DrawnClass, Frame, FrameClass } from './inspection'

const FIRST_JUNIOR_GRADE = 7
/** Grades 1 and 2 have no written homework: they are visited otherwise. */
export const FIRST_DRAWN_GRADE = 3
const PRIMARY_SUBJECTS: readonly SchoolSubject[] = ['CHINESE', 'MATHEMATICS', 'ENGLISH']
const JUNIOR_SUBJECTS: readonly SchoolSubject[] = [...PRIMARY_SUBJECTS, 'PHYSICS']
/** Subjects looked at in one class. */
const SUBJECTS_A_CLASS = 2

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** One class a line: id, grade, school, name. In the order in which they are listed. */
export function frameText(classes: readonly FrameClass[]): string {
  return classes
    .map(({ homeroomId, grade, schoolName, name }) => [homeroomId, grade, schoolName, name].join('\t'))
    .join('\n')
}

export function frameDigest(classes: readonly FrameClass[]): string {
  return hashOf(frameText(classes))
}

type FrameHead = Pick<Frame, 'classes' | 'digest' | 'primary' | 'junior' | 'days' | 'numberOn'>

/** Frame, public number and its day: nobody who fixed the frame knew it. */
export function seedOf({ digest, numberOn }: Pick<Frame, 'digest' | 'numberOn'>, number: string): string {
  return hashOf(`${digest}|${number}|${numberOn}`)
}

/** So many of each stage, in the order of their hashes; primary school first. */
export function drawClasses(frame: FrameHead, seed: string): readonly DrawnClass[] {
  const rows = frame.classes.map(({ grade }, at) => ({ row: at + 1, grade, key: hashOf(`${seed}:${at + 1}`) }))
  const ordered = rows.sort((one, other) => (one.key < other.key ? -1 : 1))
  const primary = ordered.filter(({ grade }) => grade < FIRST_JUNIOR_GRADE).slice(0, frame.primary)
  const junior = ordered.filter(({ grade }) => grade >= FIRST_JUNIOR_GRADE).slice(0, frame.junior)
  return [...primary, ...junior].map(({ row, grade }) => ({
    row,
    subjects: subjectsOf(grade, `${seed}:${row}`),
    day: dayOf(frame.days, `${seed}:${row}`),
  }))
}

function subjectsOf(grade: number, key: string): readonly SchoolSubject[] {
  const subjects = grade < FIRST_JUNIOR_GRADE ? PRIMARY_SUBJECTS : JUNIOR_SUBJECTS
  const keyed = subjects.map((subject) => ({ subject, order: hashOf(`${key}:${subject}`) }))
  const ordered = keyed.sort((one, other) => (one.order < other.order ? -1 : 1))
  return ordered.slice(0, SUBJECTS_A_CLASS).map(({ subject }) => subject)
}

function dayOf(days: readonly SchoolDate[], key: string): SchoolDate {
  const ordered = days
    .map((day) => ({ day, order: hashOf(`${key}:${day}`) }))
    .sort((one, other) => (one.order < other.order ? -1 : 1))
  const [first] = ordered
  if (first === undefined) throw new RangeError('a frame without days')
  return first.day
}
