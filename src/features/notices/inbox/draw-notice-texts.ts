// The words of notices on wishes and draws.
import type { NoticeKind } from '@domain/notices/inbox/notice'
import { sayDate } from '@src/texts/say-date'
import { childOf, type NoticeText } from './notice-text'

export const DRAW_NOTICE_TEXTS = {
  WISHES_SAVED: {
    sign: '愿',
    tone: 'plain',
    name: '志愿存好了',
    title: (notice) => `${childOf(notice)}的志愿存好了`,
    note: '截止前都能改，先填后填一样。',
    side: 'family',
  },
  DRAW_RESULT: {
    sign: '签',
    tone: 'primary',
    name: '抽签有结果了',
    title: (notice) => `${childOf(notice)}的抽签有结果了`,
    note: '每个志愿中没中、为什么，点开看。可以自己验证。',
    side: 'family',
  },
  DRAW_POSTPONED: {
    sign: '签',
    tone: 'accent',
    name: '抽签改期',
    title: () => '抽签改期了',
    note: ({ date }) => `${date === null ? '' : `改用 ${sayDate(date)} 的号码。`}志愿不变，原因点开看。`,
    side: 'family',
  },
} satisfies Partial<Record<NoticeKind, NoticeText>>
