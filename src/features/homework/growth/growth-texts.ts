// The words of levels, examinations and notes for a family.
import type { ExamKind, ExamLevel } from '@domain/homework/exams/exam-plan'
import type { NoteKind } from '@domain/homework/notes/pupil-note'

export const LEVEL_WORDS: Readonly<Record<ExamLevel, string>> = {
  EXCELLENT: '优秀',
  GOOD: '良好',
  PASS: '合格',
  NOT_YET: '待合格',
}

export const EXAM_WORDS: Readonly<Record<ExamKind, string>> = { FINAL: '期末', MIDTERM: '期中', MOCK: '模拟' }

export const NOTE_WORDS: Readonly<Record<NoteKind, string>> = { LEARNING: '学情', SELF_MANAGEMENT: '管自己' }
