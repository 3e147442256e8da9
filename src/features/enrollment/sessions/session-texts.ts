// Says what a lesson is, what changing it does to whom, and what is in the way.
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayDateWithWeekday } from '@src/texts/say-date'
import { sayYuan } from '@src/texts/say-money'
import type { CourseSession, DayPreview, SessionPreview } from './answers'
import type { SessionAct } from './use-session'

export const ACT_OPTIONS: readonly { readonly value: SessionAct; readonly text: string }[] = [
  { value: 'MOVE', text: '换时间、地点或老师' },
  { value: 'OWE', text: '停，另定时间补' },
  { value: 'CANCEL', text: '停，不补' },
]

export const CAUSE_OPTIONS = [
  { value: 'SCHOOL', text: '学校原因' },
  { value: 'FORCE_MAJEURE', text: '天气、停电等' },
] as const

export const STATE_TEXTS: Readonly<Record<CourseSession['state'], string>> = {
  ON: '照常',
  CHANGED: '改过',
  CANCELED: '停',
  OWED: '待补',
}

export function saySession({ planned, date, from, until, place, teacherName }: CourseSession): string {
  const on = date === null || date === planned ? '' : `挪到 ${sayDateWithWeekday(date)} `
  return `${on}${from}–${until}，${place}，${teacherName}`
}

export function sayConsequence(act: SessionAct, { children, lessons, returnedFen }: SessionPreview): string {
  const told = `${children} 个孩子的家长和老师都会收到通知。`
  if (act === 'MOVE') return `${told}课时不变，钱不变。`
  if (act === 'OWE') return `${told}每个孩子少 ${lessons} 课时，先记待补，不退钱；到学期末没补上的按停课退。`
  return `${told}每个孩子少 ${lessons} 课时，最多一共退 ${sayYuan(returnedFen)} 元，减免和封顶过的按实际收的退。`
}

type Refusal = NonNullable<SessionPreview['refusal']>

export function sayRefusal({ code, with: what, from, until, minutes, children }: Refusal): string {
  const on = { with: what ?? '', from: from ?? '', until: until ?? '' }
  const error = { code, ...on, minutes: minutes ?? 0, children: children ?? 0 } as Parameters<typeof sayError>[0]
  const { title, hint } = sayError(error, staffErrorTexts)
  return `${title}。${hint}`
}

export function sayDayOff({ courses, children, lessons, returnedFen }: DayPreview): string {
  return `${courses} 门课、${children} 个孩子、${lessons} 人次；最多退 ${sayYuan(returnedFen)} 元。每家收到一条通知。`
}

export function sayStays({ stays }: Pick<DayPreview, 'stays'>): string | null {
  if (stays.length === 0) return null
  return `${stays.map(({ title }) => title).join('、')}那天挪不进去，先记待补，再一门一门定。`
}
