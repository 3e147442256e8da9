// The words of closing a day: who is still there, and what was done about each.
import { timeAt } from '@domain/values/school-date'
import type { Closing, ClosingStep, OpenChild } from './close-answers'

export const STEP_TITLES: Readonly<Record<ClosingStep['step'], string>> = {
  GUARDIANS: '打给监护人',
  CONTACTS: '打给能接的每个人',
  OFFICER: '报教务和区值班',
}

/** What is done there, before anything was. */
export const STEP_NOTES: Readonly<Record<ClosingStep['step'], string>> = {
  GUARDIANS: '手机上也会提醒他们',
  CONTACTS: '名单上每个人都收到提醒',
  OFFICER: '老师陪到有人接，不送回家',
}

const OUTCOMES: Readonly<Record<ClosingStep['entries'][number]['outcome'], string>> = {
  TOLD: '手机上提醒过了',
  REACHED: '打通了',
  NO_ANSWER: '没人接',
  DONE: '报过了',
}

export function sayEntry({ outcome, note, at }: ClosingStep['entries'][number]): string {
  return [`${timeAt(at)} ${OUTCOMES[outcome]}`, note].filter(Boolean).join('，')
}

export function sayStanding({ expected, gone }: Pick<Closing, 'expected' | 'gone'>): string {
  return gone === expected ? `${expected} 个都走了。` : `${expected} 个里，${gone} 个走了。`
}

/** Those that keep the day open. */
export function openCount({ open, guests }: Pick<Closing, 'open' | 'guests'>): number {
  return open.length + guests.length
}

/** 过了 33 分; before its hour a child is just not fetched yet. */
export function sayOver({ minutesOver, at }: Pick<OpenChild, 'minutesOver' | 'at'>): string {
  return minutesOver > 0 ? `过了 ${minutesOver} 分` : `${at} 走`
}
