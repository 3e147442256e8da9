// The words of notices on what the school did for a family and wrote to families.
import type { NoticeKind } from '@domain/notices/inbox/notice'
import { childOf, type NoticeLine, type NoticeText } from './notice-text'

const ofCourse = ({ courseTitle }: NoticeLine) => (courseTitle === null ? '' : `「${courseTitle}」`)

export const SCHOOL_NOTICE_TEXTS = {
  WORD_TO_CONFIRM: {
    sign: '见',
    tone: 'accent',
    name: '替家长办，等我点头',
    title: () => '有一张替家长办的单子等你点头',
    note: '看清家长的话，再点。',
    side: 'staff',
  },
  WORD_DECLINED: {
    sign: '见',
    tone: 'warn',
    name: '替家长办，没有点头',
    title: () => '替家长办的单子没有点头',
    note: '什么也没有办。',
    side: 'staff',
  },
  WORD_EXPIRED: {
    sign: '见',
    tone: 'warn',
    name: '替家长办，过期了',
    title: () => '替家长办的单子过期了',
    note: '什么也没有办。要办，重新问家长。',
    side: 'staff',
  },
  WORD_CONFIRMED: {
    sign: '办',
    tone: 'accent',
    name: '学校替家里办了事',
    title: (notice) => `学校按家里的话，替${childOf(notice)}办了${ofCourse(notice)}`,
    note: '今天 24:00 前可以说不办，一分不收。',
    side: 'family',
  },
  WORD_UNDONE: {
    sign: '办',
    tone: 'primary',
    name: '家里说不办了',
    title: (notice) => `${childOf(notice)}家里说不办了${ofCourse(notice)}`,
    note: '已经退回原样，没有收钱。',
    side: 'everyone',
  },
  WORD_FAILED: {
    sign: '办',
    tone: 'warn',
    name: '替家里办的事没办成',
    title: (notice) => `替${childOf(notice)}办的${ofCourse(notice)}没办成`,
    note: '原来的课还在。点开看原因。',
    side: 'everyone',
  },
  ANNOUNCED: {
    sign: '信',
    tone: 'accent',
    name: '学校的通知',
    title: ({ courseTitle }) => (courseTitle === null ? '学校发了通知' : `${courseTitle}发了通知`),
    note: '点开看看。',
    side: 'family',
  },
  ANNOUNCED_URGENT: {
    sign: '急',
    tone: 'warn',
    name: '学校的急事',
    title: ({ courseTitle }) => (courseTitle === null ? '学校有急事' : `${courseTitle}有急事`),
    note: '现在就点开看。',
    side: 'family',
  },
  ANNOUNCEMENT_CHANGED: {
    sign: '信',
    tone: 'warn',
    name: '通知有更正',
    title: () => '学校的一条通知有更正',
    note: '点开看改了哪里。',
    side: 'family',
  },
  ANNOUNCEMENT_UNREAD: {
    sign: '信',
    tone: 'accent',
    name: '还没看的通知',
    title: () => '学校有一条通知等你看',
    note: '点开看看。',
    side: 'family',
  },
  ANNOUNCEMENT_ASKED: {
    sign: '信',
    tone: 'accent',
    name: '家长单独写给我',
    title: () => '有家长单独写给你',
    note: '只有你看得到。',
    side: 'staff',
  },
  ANNOUNCEMENT_ANSWERED: {
    sign: '信',
    tone: 'primary',
    name: '老师回了话',
    title: () => '老师回了你在通知下面的话',
    note: '点开看看。',
    side: 'family',
  },
} satisfies Partial<Record<NoticeKind, NoticeText>>
