// Error texts of preparing and running a draw, for the school's office.
import { sayDate } from '../say-date'
import type { ErrorTexts } from './error-text'

const PHASES = {
  ANNOUNCED: '还没开始填',
  OPEN: '正在填志愿',
  CLOSED: '志愿截止了，名单还没有定',
  FIXED: '名单已经定了',
  POSTPONED: '名单已经定了，在等新的号码',
  DRAWN: '已经抽完',
  SEATED: '名额已经发完',
} as const

export const schoolDrawErrorTexts = {
  DRAW_CHANGED: () => ({ title: '刚有人改过', hint: '没有写进去。刷新看看现在到哪一步。' }),
  DRAW_STEP: ({ phase }) => ({ title: '这一步现在不能做', hint: `${PHASES[phase]}。刷新看看。` }),
  DRAW_DAYS: ({ faults }) => ({ title: `有 ${faults.length} 个日子不对`, hint: '没有存。改好再来。' }),
  NO_PLAN: () => ({ title: '这学期的方案还没有发布', hint: '先发布方案，再安排抽签。' }),
  NOTHING_TO_DRAW: () => ({ title: '没有可以抽签的课', hint: '托管不抽签。先在方案里加上个性化课程。' }),
  NOT_IN_DRAW: () => ({ title: '这门课不抽签', hint: '没有留。托管不用留名额。' }),
  PUPIL_NOT_HERE: () => ({ title: '没有这个学生', hint: '没有留。可能已经离校。' }),
  NO_WISHES: () => ({ title: '没有一个志愿', hint: '没有定名单。没有人填，就不用抽签。' }),
  NUMBER_KNOWN: ({ on }) => ({
    title: '现在不能封名单',
    hint: `${sayDate(on)}的号码已经出来了，名单要在它之前封。先改期，换一个还没出来的号码，再封。`,
  }),
  NUMBER_NOT_YET: ({ on }) => ({ title: '号码还没有出来', hint: `说好用 ${sayDate(on)} 的号码，那天起才能录。` }),
  NUMBER_UNREADABLE: () => ({ title: '号码认不出来', hint: '没有记。只写数字和字母，几组之间空一格。' }),
  NUMBERS_DIFFER: () => ({
    title: '两个人录的不一样',
    hint: '没有记。两个人都对着公布的号码再看一遍，错的那位重新录。',
  }),
  NUMBER_MISSING: () => ({ title: '还没有号码', hint: '先由两个人各录一遍公布的号码。' }),
} satisfies Partial<ErrorTexts>
