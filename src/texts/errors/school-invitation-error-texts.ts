// Error texts of naming children for a course, for the school's office.
import { sayDate } from '../say-date'
import type { ErrorTexts } from './error-text'

const REASONS = { PUPIL_LEFT: '已经离校', GRADE_OUT_OF_RANGE: '年级不符' } as const

export const schoolInvitationErrorTexts = {
  NOT_BY_INVITATION: () => ({ title: '这门课不是学校邀请', hint: '没有请。先在方案里把「名额怎么给」改成学校邀请。' }),
  ANSWER_DAY: ({ first, last }) => ({
    title: '答复的日子不对',
    hint: `没有请。从 ${sayDate(first)}到${sayDate(last)}选一天。`,
  }),
  PUPILS_REFUSED: ({ faults }) => ({
    title: `有 ${faults.length} 个孩子不能请`,
    hint: `${faults.map(({ name, because }) => `${name}${REASONS[because]}`).join('，')}。一个都没有请。`,
  }),
} satisfies Partial<ErrorTexts>
