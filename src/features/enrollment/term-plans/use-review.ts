// An answer to a school while it is written: a remark under each row, sent as one decision.
import type { ActionInput } from '@domain/registry'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useState } from 'react'
import type { ShownPlan } from './answers'
import { restOf } from './rest-to-approve'
import { type DraftRemark, isWritten, lackingIn, unwrittenIn } from './review-blocks'

type Decision = ActionInput<'enrollment.reviewPlan'>['decision']

export function useReview(schoolId: string, plan: ShownPlan | null) {
  const [remarks, setRemarks] = useState<readonly DraftRemark[]>([])
  const [text, setText] = useState('')
  const { ask, busy, problem } = useConfirmedWrite('enrollment.reviewPlan', '正在答复')
  const written = remarks.filter(isWritten)
  const changes = written.filter(({ kind }) => kind === 'CHANGE')
  const find = (courseId: string | null) => remarks.find((remark) => remark.courseId === courseId)
  const write = (remark: DraftRemark) =>
    setRemarks((now) => [...now.filter(({ courseId }) => courseId !== remark.courseId), remark])
  const drop = (courseId: string | null) => setRemarks((now) => now.filter((remark) => remark.courseId !== courseId))
  const courses = plan?.courses ?? []
  const unwritten = unwrittenIn(remarks, courses)
  const decide = async (decision: Decision) => {
    if (plan === null) return null
    const said = text.trim()
    const sent = written.map(({ courseId, kind, text: words }) => ({ courseId, kind, text: words.trim() }))
    const { termId, rev } = plan
    return ask({ schoolId, termId, rev, decision, text: said === '' ? null : said, remarks: sent })
  }
  return {
    find,
    write,
    drop,
    /** Why nothing can be answered yet, and why nothing can be approved. */
    unwritten,
    unapproved: unwritten ?? lackingIn(written, courses),
    text,
    setText,
    decide,
    busy,
    problem,
    changes: changes.length,
    /** Left to approve: a remark on what the school decides alone takes nothing from it. */
    rest: plan === null ? 0 : restOf(plan, changes),
    reminders: written.filter(({ kind }) => kind === 'REMINDER').length,
  }
}

export type Reviewing = ReturnType<typeof useReview>
