// The names of the app's sides. A side without words does not compile.
import type { Side } from '@domain/identity/roles/side'

interface SideWords {
  readonly name: string
  /** On a row or a button that leads there. */
  readonly way: string
  readonly sign: string
  readonly note: string
  /** To somebody who opened it without the role. */
  readonly onlyFor: { readonly title: string; readonly hint: string }
}

export const SIDE_WORDS: Record<Side, SideWords> = {
  family: {
    name: '家长',
    way: '去家长端',
    sign: '家',
    note: '孩子的一天、选课、账单',
    onlyFor: { title: '这里是家长看的', hint: '你的工作在别处。' },
  },
  district: {
    name: '区里',
    way: '去区里',
    sign: '区',
    note: '学校、人员、操作记录',
    onlyFor: { title: '这里是区教体局看的', hint: '你现在的身份不管理区里的学校。' },
  },
  school: {
    name: '学校',
    way: '去学校端',
    sign: '校',
    note: '课程、名册、工作人员',
    onlyFor: { title: '这里是学校教务看的', hint: '你现在的身份不管理学校的课程和名册。' },
  },
  teacher: {
    name: '老师',
    way: '去老师端',
    sign: '师',
    note: '今天的课、我的班',
    onlyFor: { title: '这里是老师看的', hint: '你现在没有在教的课，也没有带的班。' },
  },
  complaints: {
    name: '举报办理',
    way: '去举报办理',
    sign: '办',
    note: '交到部门的举报',
    onlyFor: { title: '这里是办理举报的人看的', hint: '你现在的身份不办理举报。' },
  },
  pickup: {
    name: '接送',
    way: '去接送',
    sign: '接',
    note: '接谁、几点、在哪里',
    onlyFor: { title: '这里是接送的人看的', hint: '请孩子的监护人邀请你，再来看几点接。' },
  },
}
