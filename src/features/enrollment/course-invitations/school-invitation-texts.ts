// Words of a course by invitation for the office: who was asked, and what became of it.
import type { ActionOutput } from '@domain/registry'
import { sayEnd } from '@src/texts/say-date'
import type { IconName } from '@src/ui/basics/icon'
import type { TagTone } from '@src/ui/marks/tag'

export type CourseInvitations = ActionOutput<'enrollment.listCourseInvitations'>
export type InvitedPupil = CourseInvitations['invited'][number]

interface Look {
  readonly text: string
  readonly tone: TagTone
  readonly icon: IconName
}

export const INVITED_LOOKS: Readonly<Record<InvitedPupil['state'], Look>> = {
  OPEN: { text: '等答复', tone: 'now', icon: 'clock' },
  ACCEPTED: { text: '参加', tone: 'done', icon: 'check-circle' },
  DECLINED: { text: '不去', tone: 'plain', icon: 'info' },
  TAKEN_BACK: { text: '收回了', tone: 'plain', icon: 'info' },
  LAPSED: { text: '到期没答', tone: 'plain', icon: 'clock' },
}

export function sayInvitedFigures({ invited, course }: CourseInvitations): string {
  const count = (state: InvitedPupil['state']) => invited.filter((one) => one.state === state).length
  return `参加 ${count('ACCEPTED')}，等答复 ${count('OPEN')}，空 ${course.seatsLeft} 个名额`
}

export function sayKeptUntil({ state, until }: InvitedPupil): string | null {
  return state === 'OPEN' ? `名额留到 ${sayEnd(until)}` : null
}
