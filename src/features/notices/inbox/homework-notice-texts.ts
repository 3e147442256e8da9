// The words of notices on homework: questions to a teacher, and what a family calls too much.
import type { NoticeKind } from '@domain/notices/inbox/notice'
import { sayDate } from '@src/texts/say-date'
import { childOf, type NoticeLine, type NoticeText } from './notice-text'

const of = ({ date }: NoticeLine) => (date === null ? '' : `${sayDate(date)}的`)

export const HOMEWORK_NOTICE_TEXTS = {
  QUESTION_ASKED: {
    sign: '问',
    tone: 'accent',
    name: '家长问作业',
    title: (notice) => `有家长问${of(notice)}作业`,
    note: '点开看看，有空再回。',
    side: 'staff',
  },
  QUESTION_ANSWERED: {
    sign: '答',
    tone: 'primary',
    name: '老师回答了',
    title: (notice) => `老师回答了${childOf(notice)}的问题`,
    note: '点开看看。',
    side: 'family',
  },
  TOO_MUCH_SAID: {
    sign: '多',
    tone: 'accent',
    name: '家长说作业太多',
    title: (notice) => `有家长说${of(notice)}作业太多`,
    note: '看看是哪个班、多少分钟，回一句。',
    side: 'staff',
  },
  TOO_MUCH_ANSWERED: {
    sign: '答',
    tone: 'primary',
    name: '年级组长回话了',
    title: () => '年级组长回话了',
    note: (notice) => `关于${of(notice)}作业，点开看看。`,
    side: 'family',
  },
} as const satisfies Partial<Record<NoticeKind, NoticeText>>
