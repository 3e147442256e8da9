// A plan's dates as texts of fields, and back: a line a day for closures and make-up days.

import { termNameOf } from '@domain/enrollment/courses/term-id'
import type { ActionInput } from '@domain/registry'
import { fail, ok, type Result } from '@domain/values/result'
import { instantOf, isSchoolDate, type SchoolDate, schoolDate } from '@domain/values/school-date'
import type { ShownPlan } from './answers'

export interface TermTexts {
  readonly termId: string
  readonly name: string
  readonly from: string
  readonly until: string
  readonly opensOn: string
  readonly opensTime: string
  readonly closesOn: string
  readonly closesTime: string
  readonly closures: string
  readonly makeups: string
}

type Terms = ActionInput<'enrollment.savePlanTerms'>['terms']

const EMPTY: TermTexts = {
  termId: '',
  name: '',
  from: '',
  until: '',
  opensOn: '',
  opensTime: '08:00',
  closesOn: '',
  closesTime: '18:00',
  closures: '',
  makeups: '',
}

interface Clock {
  readonly dateAt: (instant: number) => string
  readonly timeAt: (instant: number) => string
}

/** A term nobody has begun: its name is known, its dates are not. */
export function textsOfNext(termId: string): TermTexts {
  return { ...EMPTY, termId, name: termNameOf(termId) }
}

export function textsOf(plan: ShownPlan | null, { dateAt, timeAt }: Clock): TermTexts {
  if (plan === null) return EMPTY
  const { termId, terms } = plan
  return {
    termId,
    name: terms.name,
    from: terms.from,
    until: terms.until,
    opensOn: dateAt(terms.opensAt),
    opensTime: timeAt(terms.opensAt),
    closesOn: dateAt(terms.closesAt),
    closesTime: timeAt(terms.closesAt),
    closures: terms.closures.map(({ date, reason }) => `${date} ${reason}`).join('\n'),
    makeups: terms.makeupFollows.map(({ date, weekday }) => `${date} 周${'一二三四五'[weekday - 1] ?? ''}`).join('\n'),
  }
}

type Read = Result<
  { readonly termId: string; readonly terms: Terms },
  { readonly code: 'UNREAD'; readonly text: string }
>

export function readTerms(texts: TermTexts): Read {
  const days = [texts.from, texts.until, texts.opensOn, texts.closesOn]
  if (texts.name.trim().length < 2) return unread('学期还没有名字')
  if (!/^\d{4}-(autumn|spring)$/.test(texts.termId.trim())) return unread('学期代码写成 2027-spring 这样')
  if (!days.every(isSchoolDate)) return unread('开学、放假、选课开始和截止，四个日期都要写')
  if (![texts.opensTime, texts.closesTime].every((time) => /^\d{2}:\d{2}$/.test(time))) return unread('选课的钟点要写')
  const closures = linesOf(texts.closures, (rest) => (rest === '' ? null : rest))
  const makeups = linesOf(texts.makeups, weekdayIn)
  if (closures === null) return unread('停课日写成：2026-10-15 运动会')
  if (makeups === null) return unread('调休日写成：2026-10-10 周四')
  const terms: Terms = {
    name: texts.name.trim(),
    from: texts.from,
    until: texts.until,
    opensAt: instantOf(schoolDate(texts.opensOn), texts.opensTime),
    closesAt: instantOf(schoolDate(texts.closesOn), texts.closesTime),
    closures: closures.map(({ date, value: reason }) => ({ date, reason })),
    makeupFollows: makeups.map(({ date, value: weekday }) => ({ date, weekday })),
  }
  return ok({ termId: texts.termId.trim(), terms })
}

function unread(text: string): Read {
  return fail({ code: 'UNREAD', text })
}

function weekdayIn(text: string): number | null {
  const at = '一二三四五'.indexOf(text.replace(/^(周|星期)/, ''))
  return at < 0 ? null : at + 1
}

/** Null: one of the lines is not a date and a word. */
function linesOf<T>(text: string, read: (rest: string) => T | null) {
  const lines = text.split('\n').map((line) => line.trim())
  const found: { date: SchoolDate; value: T }[] = []
  for (const line of lines.filter((one) => one !== '')) {
    const [date = '', ...rest] = line.normalize('NFKC').split(/\s+/)
    const value = read(rest.join(' '))
    if (!isSchoolDate(date) || value === null) return null
    found.push({ date, value })
  }
  return found
}
