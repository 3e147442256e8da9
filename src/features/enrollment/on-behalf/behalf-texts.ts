// Words of the school acting for a family: acts, ways of saying it, states.
import type { BehalfAct, BehalfAnswer, ReadItem, WordWay } from './answers'

export const ACT_WORDS: Readonly<Record<BehalfAct, string>> = {
  ENROLL: '报名',
  MOVE: '换课',
  WISHES: '填志愿',
  WITHDRAW: '退课',
  CONSENT: '信息同意书',
}

export const WAY_WORDS: Readonly<Record<WordWay, string>> = { IN_PERSON: '当面', PHONE: '打电话', PAPER: '纸条' }

export const READ_WORDS: Readonly<Record<ReadItem, string>> = {
  COURSE: '哪门课',
  TIMES: '几点',
  PRICE: '多少钱',
  LEAVING: '怎么退',
  DATA: '孩子的信息怎么用',
}

/** What is read out to a guardian, by act. */
export const TO_READ: Readonly<Record<BehalfAct, readonly ReadItem[]>> = {
  ENROLL: ['COURSE', 'TIMES', 'PRICE', 'LEAVING'],
  MOVE: ['COURSE', 'TIMES', 'PRICE', 'LEAVING'],
  WITHDRAW: ['COURSE', 'LEAVING'],
  WISHES: ['COURSE', 'TIMES', 'PRICE', 'LEAVING'],
  CONSENT: ['DATA'],
}

export const STATE_WORDS: Readonly<Record<BehalfAnswer['state'], string>> = {
  PROPOSED: '等见证',
  CONFIRMED: '办了',
  SETTLING: '正在办',
  DONE: '办好了',
  TAKEN_BACK: '收回了',
  DECLINED: '没点头',
  EXPIRED: '过期了',
  UNDONE: '家里说不办',
  FAILED: '没办成',
}

const FAULT_WORDS: Readonly<Record<NonNullable<BehalfAnswer['fault']>, string>> = {
  NO_SEAT: '名额没有了',
  TIME_CLASH: '和别的课撞了时间',
  PUPIL_LEFT: '孩子已经离校',
  NOT_ENROLLED: '孩子已经不在这门课里',
  WISHES_OVER: '抽签的名单已经封了',
  WISHES_CHANGED: '家里自己又填过志愿，按家里的',
}

/** After a move that failed, the course that was to be left is still held. */
export function sayFault({ fault, act }: Pick<BehalfAnswer, 'fault' | 'act'>): string | null {
  if (fault === null) return null
  const isKept = act === 'MOVE' && (fault === 'NO_SEAT' || fault === 'TIME_CLASH')
  return `${FAULT_WORDS[fault]}${isKept ? '，原来的课还在。' : '。'}`
}

/** 报名「花样跳绳」; a move names both courses, wishes all of them in their order. */
export function sayAct({ act, course, to, wished }: Pick<BehalfAnswer, 'act' | 'course' | 'to' | 'wished'>): string {
  if (wished !== null)
    return `${ACT_WORDS[act]}：${wished.courses.map(({ title }, at) => `${at + 1} ${title}`).join('，')}`
  if (course === null) return ACT_WORDS[act]
  return to === null ? `${ACT_WORDS[act]}「${course.title}」` : `「${course.title}」换成「${to.title}」`
}
