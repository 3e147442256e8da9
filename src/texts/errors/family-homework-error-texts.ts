// Texts of what can go wrong with homework on a family's and a teacher's screens.
import type { ErrorTexts } from './error-text'

export const familyHomeworkErrorTexts = {
  TOO_EARLY_TO_STOP: () => ({ title: '还没到停笔的时候', hint: '睡觉前半小时起可以停。没有记下什么。' }),
  DONE_ALREADY: () => ({ title: '这一项已经做完了', hint: '点错了就先取消「做完了」。' }),
  MINUTES_NOT_OFFERED: () => ({ title: '没有这个时间', hint: '请从给出的里面选一个。没有记下什么。' }),
  THREAD_FULL: ({ most }) => ({ title: `已经说了 ${most} 句`, hint: '再多就当面说，或者打电话。' }),
  SAID_ALREADY: () => ({ title: '今晚已经说过了', hint: '年级组长看得到，会回话。' }),
  SHOWCASE_OVER: () => ({ title: '这一份已经不展示了', hint: '刷新看看。要再展示，请老师重新推荐。' }),
  ANSWERED_ALREADY: () => ({ title: '已经有人回过了', hint: '刷新一下就能看到。' }),
} satisfies Partial<ErrorTexts>
