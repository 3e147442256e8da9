// The words of notices from the gate: whom a child went with, who was not let, nobody who came.
import type { NoticeKind } from '@domain/notices/inbox/notice'
import { childOf, type NoticeText } from './notice-text'

export const GATE_NOTICE_TEXTS = {
  HANDED_OVER: {
    sign: '接',
    tone: 'primary',
    name: '孩子交到人手里',
    title: (notice) => `${childOf(notice)}已经交到人手里`,
    note: '点开看是谁接的、几点。不对，马上打学校电话。',
    side: 'family',
  },
  HAND_OVER_UNDONE: {
    sign: '改',
    tone: 'accent',
    name: '交接记错了',
    title: (notice) => `刚才那条记错了，${childOf(notice)}还在学校`,
    note: '门口老师已经更正。',
    side: 'family',
  },
  PICKUP_REFUSED: {
    sign: '拦',
    tone: 'warn',
    name: '来接的人没有接走孩子',
    title: (notice) => `有人来接${childOf(notice)}，人对不上，没有交`,
    note: '孩子在学校里。给过接送码的话，是不是转给了别人？',
    side: 'family',
  },
  LEAVING_SIGNED: {
    sign: '签',
    tone: 'plain',
    name: '签了孩子怎么离校',
    title: (notice) => `家里改了${childOf(notice)}怎么离校`,
    note: '点开看签的是哪一样。',
    side: 'family',
  },
  PICKUP_OVERDUE: {
    sign: '等',
    tone: 'warn',
    name: '到点了没人接',
    title: (notice) => `${childOf(notice)}还在学校等人接`,
    note: '老师陪着。知道谁来、几点到，现在就打学校电话。',
    side: 'everyone',
  },
  CHILD_UNCLAIMED: {
    sign: '急',
    tone: 'warn',
    name: '孩子一直没人接',
    title: () => '有孩子过了一小时还没人接',
    note: '在「今天收尾」里看是谁、打过哪些电话。',
    side: 'staff',
  },
  GATE_STOP: {
    sign: '门',
    tone: 'warn',
    name: '门口留下了孩子',
    title: () => '门口留下了一个孩子，请过去看看',
    note: '来接的人在值班室等。',
    side: 'staff',
  },
  GUEST_AT_GATE: {
    sign: '客',
    tone: 'warn',
    name: '门口有名单外的孩子',
    title: () => '门口来了名单外的孩子',
    note: '老师记下了名字。在「今天收尾」里看看是谁，告诉家里。',
    side: 'staff',
  },
  HAND_OVER_ODD: {
    sign: '核',
    tone: 'warn',
    name: '交接和名单不一样',
    title: () => '有一次交接和名单不一样',
    note: '多半是断网时记的。请核对一下。',
    side: 'staff',
  },
} as const satisfies Partial<Record<NoticeKind, NoticeText>>
