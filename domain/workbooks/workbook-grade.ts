// Reads and writes grades and homerooms: 一年级, 1, 七年级, 初一; 1班, (1)班, 三(2)班.
import { type Cell, compactText } from './workbook-cell'

const NUMERALS = '一二三四五六七八九'
const JUNIOR_FROM = 6
const MAX_CLASS = 60

/** 三, 3 → 3; only 1 to 9. */
function digitOf(text: string): number | null {
  const position = NUMERALS.indexOf(text)
  if (text.length === 1 && position >= 0) return position + 1
  return /^[1-9]$/.test(text) ? Number(text) : null
}

/** 十, 十二, 12 → 10, 12, 12; 1 to 60. */
function countOf(text: string): number | null {
  const tens = /^([一二三四五六]?)十([一二三四五六七八九]?)$/.exec(text)
  const value = tens
    ? (digitOf(tens[1] || '一') ?? 0) * 10 + (digitOf(tens[2] ?? '') ?? 0)
    : /^\d{1,2}$/.test(text)
      ? Number(text)
      : digitOf(text)
  return value !== null && value >= 1 && value <= MAX_CLASS ? value : null
}

export function gradeOf(cell: Cell): number | null {
  if (cell instanceof Date) return null
  const text = compactText(cell).replace(/年级$/, '')
  const junior = /^初([一二三123])$/.exec(text)
  const digit = digitOf(junior?.[1] ?? text)
  if (digit === null) return null
  return junior ? digit + JUNIOR_FROM : digit
}

/** The grade a class text names itself, if any, and the class number. */
export function homeroomOf(cell: Cell): { readonly grade: number | null; readonly classNumber: number } | null {
  if (cell instanceof Date) return null
  const match = /^(?:(初?[一二三四五六七八九1-9])(?:年级|(?=\()))?\(?([一二三四五六七八九十\d]{1,3})\)?班?$/.exec(
    compactText(cell),
  )
  const classNumber = countOf(match?.[2] ?? '')
  if (match === null || classNumber === null) return null
  return { grade: match[1] === undefined ? null : gradeOf(match[1]), classNumber }
}

/** As printed on the classroom door: 三(2)班. */
export function homeroomName(grade: number, classNumber: number): string {
  return `${NUMERALS[grade - 1] ?? grade}(${classNumber})班`
}

/** 三、四年级 · 3-4 · 一至六年级 · 一年级、三年级, ascending and without repeats; null when it is none of these. */
export function gradesOf(cell: Cell): readonly number[] | null {
  if (cell instanceof Date) return null
  const grades = new Set<number>()
  for (const part of compactText(cell).split(/[、,;/和及]/)) {
    const range = part.split(/[-–—~至到]/).map(gradeOf)
    const [from, until = from] = range
    if (range.length > 2 || from === undefined || from === null) return null
    if (until === undefined || until === null || until < from) return null
    for (let grade = from; grade <= until; grade += 1) grades.add(grade)
  }
  return [...grades].sort((a, b) => a - b)
}
