// Lays two courses beside each other, a row a fact, and says which rows differ.
import type { ActionOutput } from '@domain/registry'
import { PRICE_UNIT_WORDS, sayGrades, saySlots } from '@src/texts/say-course'
import { sayYuan } from '@src/texts/say-money'
import { sayNextTerms } from '../say-next-terms'

export type ComparedCourse = ActionOutput<'enrollment.getCourse'>

export interface ComparedRow {
  readonly name: string
  /** A line and what explains it, of each of the two. */
  readonly cells: readonly [Cell, Cell]
  readonly differs: boolean
}

export interface Cell {
  readonly text: string
  readonly note: string
}

export function comparedRows(one: ComparedCourse, other: ComparedCourse): readonly ComparedRow[] {
  return FACTS.map(({ name, cellOf }) => {
    const cells: readonly [Cell, Cell] = [cellOf(one), cellOf(other)]
    return { name, cells, differs: cells[0].text !== cells[1].text || cells[0].note !== cells[1].note }
  })
}

const FACTS: readonly { readonly name: string; readonly cellOf: (answer: ComparedCourse) => Cell }[] = [
  {
    name: '时间',
    cellOf: ({ course }) => ({ text: saySlots(course.slots), note: course.next ? sayNextTerms(course.next) : '' }),
  },
  { name: '名额', cellOf: seatsCell },
  { name: '一学期', cellOf: priceCell },
  {
    name: '谁教',
    cellOf: ({ course, isTeacherChecked }) => ({
      text: course.teacherName,
      note: `${course.providerName ?? '本校教师'}${isTeacherChecked ? '，背景已核' : ''}`,
    }),
  },
  { name: '地点', cellOf: ({ course }) => ({ text: course.place, note: '' }) },
  { name: '年级', cellOf: ({ course }) => ({ text: sayGrades(course.grades), note: '' }) },
  { name: '带什么', cellOf: bringCell },
  { name: '托管费', cellOf: careCell },
]

function seatsCell({ course: { capacity, seatsLeft, waiting } }: ComparedCourse): Cell {
  const note = waiting > 0 ? `${waiting} 人候补` : ''
  return { text: seatsLeft > 0 ? `${capacity} 个，剩 ${seatsLeft} 个` : `${capacity} 个，已满`, note }
}

/** What it changes in the child's whole term, since caps and care are reckoned over all courses. */
function priceCell({ course, differenceFen, lessonsCovered }: ComparedCourse): Cell {
  const { pricePerLesson, priceUnit = 'LESSON' } = course
  const unit = `${sayYuan(pricePerLesson)} ${PRICE_UNIT_WORDS[priceUnit]}`
  const sum = differenceFen < 0 ? `少 ${sayYuan(-differenceFen)} 元` : `${sayYuan(differenceFen)} 元`
  return { text: sum, note: priceUnit === 'LESSON' ? `${lessonsCovered} 课时，${unit}` : unit }
}

function bringCell({ about, consumables }: ComparedCourse): Cell {
  const bring = about?.whatToBring ?? ''
  const names = consumables.map(({ name }) => name).join('、')
  if (bring === '' && names === '') return { text: '不用自带', note: '' }
  return { text: bring === '' ? names : bring, note: bring === '' || names === '' ? '' : `耗材：${names}` }
}

function careCell({ course, statementWith }: ComparedCourse): Cell {
  const care = statementWith.lines.filter(({ kind, courseId }) => kind === 'CARE' && courseId !== course.courseId)
  if (care.length === 0) return { text: '没报托管', note: '' }
  const fen = care.reduce((sum, { payableFen }) => sum + payableFen, 0)
  return { text: `${sayYuan(fen)} 元`, note: '报这门以后' }
}
