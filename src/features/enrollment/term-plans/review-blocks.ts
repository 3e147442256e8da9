// Why an answer to a school cannot be sent yet: a mark without words, a course that lacks a check.
import { NEEDED_FOR_APPROVAL } from '@domain/enrollment/term-plans/plan-checks'
import type { PlanRow } from './answers'

export interface DraftRemark {
  readonly courseId: string | null
  readonly kind: 'CHANGE' | 'REMINDER'
  readonly text: string
}

type Row = Pick<PlanRow, 'courseId' | 'cells' | 'missing' | 'state'>

const SHORTEST = 2

export function isWritten({ text }: DraftRemark): boolean {
  return text.trim().length >= SHORTEST
}

/** A course marked and not spoken of would be approved without anybody noticing. */
export function unwrittenIn(remarks: readonly DraftRemark[], courses: readonly Row[]): string | undefined {
  const unwritten = remarks.find((remark) => !isWritten(remark))
  if (unwritten === undefined) return undefined
  const title = courses.find(({ courseId }) => courseId === unwritten.courseId)?.cells.title ?? '学期'
  return `「${title}」还没写${unwritten.kind === 'CHANGE' ? '要改什么' : '提醒什么'}`
}

/** The cloud refuses it as well: said before, where it can still be mended. */
export function lackingIn(remarks: readonly DraftRemark[], courses: readonly Row[]): string | undefined {
  const held = new Set(remarks.filter(({ kind }) => kind === 'CHANGE').map(({ courseId }) => courseId))
  const lacking = courses.find(
    ({ courseId, state, missing }) =>
      state !== 'PUBLISHED' && !held.has(courseId) && missing.some((check) => NEEDED_FOR_APPROVAL.includes(check)),
  )
  return lacking && `「${lacking.cells.title}」缺一项，先写要改`
}
