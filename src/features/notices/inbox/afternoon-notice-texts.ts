// The words of notices on one afternoon: the family changed it, the roll call missed a child.
import type { NoticeKind } from '@domain/notices/inbox/notice'
import { sayDateWithWeekday } from '@src/texts/say-date'
import { childOf, type NoticeLine, type NoticeText } from './notice-text'

const on = ({ date }: NoticeLine) => (date === null ? '' : sayDateWithWeekday(date))
const lesson = ({ courseTitle }: NoticeLine) => (courseTitle === null ? '' : `「${courseTitle}」`)

export const AFTERNOON_NOTICE_TEXTS = {
  LESSON_CHANGED: {
    sign: '挪',
    tone: 'accent',
    name: '有一次课挪了时间、地点或换了老师',
    title: (notice) => `${lesson(notice)}有一次课改到${on(notice)}`,
    note: '时间、地点和老师以课表为准，点开看。',
    side: 'everyone',
  },
  LESSON_OWED: {
    sign: '补',
    tone: 'accent',
    name: '有一次课停了，另定时间补',
    title: (notice) => `${on(notice)}${lesson(notice)}停一次，另定时间补`,
    note: '定了哪天补会再告诉您；这学期没补上的，这一次不收钱。',
    side: 'everyone',
  },
  DAY_OFF: {
    sign: '停',
    tone: 'warn',
    name: '全校停一天课后服务',
    title: (notice) => `${on(notice)}全校不上课后服务`,
    note: '放学后请按时接孩子。停的课怎么补、怎么退，点开课表看。',
    side: 'everyone',
  },
  DAY_MOVED: {
    sign: '挪',
    tone: 'warn',
    name: '全校的课后服务挪一天',
    title: (notice) => `有一天的课后服务改到${on(notice)}`,
    note: '原来那天放学后请按时接孩子。点开课表看是哪一天。',
    side: 'everyone',
  },
  DAY_ON_AGAIN: {
    sign: '课',
    tone: 'primary',
    name: '停的一天照常上',
    title: (notice) => `${on(notice)}的课后服务照常上`,
    note: '学校收回了停课，什么都不用做。',
    side: 'everyone',
  },
  DAY_CHANGED: {
    sign: '变',
    tone: 'accent',
    name: '请假、提前接、换人接',
    title: (notice) => `${on(notice)}，${childOf(notice)}的安排变了`,
    note: '请假、提前接或换人接，点开看是哪一样。',
    side: 'everyone',
  },
  DAY_CHANGE_ASKED: {
    sign: '问',
    tone: 'accent',
    name: '家长问当天的变化',
    title: (notice) => `${on(notice)}，有家长问能不能改，等你答`,
    note: '在点名的名单最上面答复。',
    side: 'staff',
  },
  DAY_CHANGE_ANSWERED: {
    sign: '答',
    tone: 'primary',
    name: '老师答复了当天的变化',
    title: (notice) => `老师答复了${childOf(notice)}${on(notice)}的变化`,
    note: '点开看行不行。',
    side: 'family',
  },
  NOT_SEEN: {
    sign: '找',
    tone: 'warn',
    name: '点名没看到孩子',
    title: (notice) => `${lesson(notice)}点名没看到${childOf(notice)}`,
    note: '家里没有请假。知道孩子在哪里，现在就告诉老师。',
    side: 'family',
  },
  SEEN_AFTER_ALL: {
    sign: '到',
    tone: 'primary',
    name: '点名看到孩子了',
    title: (notice) => `${childOf(notice)}到了${lesson(notice)}`,
    note: '老师看到孩子了，放心。',
    side: 'family',
  },
  GUEST_THERE: {
    sign: '客',
    tone: 'warn',
    name: '有孩子不在名单上',
    title: (notice) => `${lesson(notice)}来了名单外的孩子`,
    note: '老师记下了名字。在「今天下午」里看看是谁，告诉家里。',
    side: 'staff',
  },
  GUEST_FOUND: {
    sign: '在',
    tone: 'primary',
    name: '孩子在另一间教室',
    title: (notice) => `${childOf(notice)}在${lesson(notice)}`,
    note: '孩子不在这节课的名单上，老师看着，安全。',
    side: 'family',
  },
} as const satisfies Partial<Record<NoticeKind, NoticeText>>
