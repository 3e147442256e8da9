// Texts of what can go wrong with a notice to a class, a course, a grade or the school.
import { saySavedAt } from '../say-date'
import type { ErrorTexts } from './error-text'

export const announcementErrorTexts = {
  TEXT_UNFIT: ({ words }) => ({ title: `不能写「${words}」`, hint: '通知里不收钱、不打卡、不评比、不让家长批改。' }),
  NOBODY_TO_TELL: () => ({ title: '这里还没有孩子', hint: '没有发出去。' }),
  NOT_URGENT_FOR_YOU: () => ({ title: '急事由学校发', hint: '请学校管理员发，或者打电话。' }),
  ANNOUNCED_ENOUGH: ({ most }) => ({ title: `今天已经发了 ${most} 条`, hint: '明天再发。急事请学校管理员发。' }),
  WITHDRAWN_ALREADY: () => ({ title: '这条已经撤回了', hint: '要说的话，再发一条。' }),
  CORRECTED_ENOUGH: ({ most }) => ({ title: `已经更正了 ${most} 次`, hint: '再发一条更清楚。' }),
  REMINDED_TODAY: () => ({ title: '今天已经提醒过了', hint: '还没看的，打个电话。' }),
  QUIET_NOW: ({ until }) => ({ title: '现在太晚了', hint: `${saySavedAt(until)} 以后再提醒。` }),
} satisfies Partial<ErrorTexts>
