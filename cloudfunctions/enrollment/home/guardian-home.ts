// A guardian's first screen: each child's day, next lesson and fees due.
import { isBeforeSeats } from '@domain/enrollment/draws/draw-phase'
import { lessonsOn, nextLesson } from '@domain/enrollment/home/lessons-of-day'
import { hasLeft, needsConsent } from '@domain/enrollment/seats/service-basis'
import { publishedFor, writtenMinutes } from '@domain/homework/tonight/own-homework'
import { sidesToday } from '@domain/identity/roles/side'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { childDue } from '../../billing/bills/child-bill'
import { aboutSelf, handle } from '../../request/handler'
import { drawAhead } from '../catalog/draw-ahead'
import { termAndWindow } from '../catalog/term-summary'
import { childrenOf } from '../children/children-of'
import { pupilSummary } from '../children/pupil-summary'
import { type ChildAtHome, findFamily } from './find-family'

export const guardianHome = handle('enrollment.guardianHome', {
  locate: aboutSelf,
  run: async ({ caller, now, today }) => {
    const pupilIds = childrenOf(caller.grants, 'guardian', today)
    const { children, unread } = await findFamily({ personId: caller.personId, pupilIds, today })
    return ok({
      today,
      now,
      unread,
      sides: sidesToday(caller.grants, today),
      children: children.filter(({ pupil }) => !hasLeft(pupil, today)).map((child) => childToday(child, now, today)),
      openBills: children.flatMap((child) => pastBills(child, today)),
    })
  },
})

function childToday(child: ChildAtHome, now: number, today: SchoolDate) {
  const { pupil, plan, enrollments, basis } = child
  const inState = (state: string) => enrollments.filter((enrollment) => enrollment.state === state).length
  return {
    pupil: pupilSummary(pupil),
    ...termAndWindow(plan, now),
    draw: openDraw(child, today),
    today: [...lessonsOn(enrollments, today)],
    next: nextLesson(enrollments, now),
    dueFen: childDue(child, today),
    dueOn: child.bill?.dueOn ?? null,
    seated: inState('SEATED'),
    waiting: inState('WAITLISTED'),
    needsConsent: needsConsent(basis.consent),
    homework: homeworkTonight(child),
  }
}

/** Null once its seats are given: then what is left is enrolled in as ever. */
function openDraw({ draws: [draw] }: ChildAtHome, today: SchoolDate) {
  const ahead = drawAhead(draw, today)
  return ahead !== null && isBeforeSeats(ahead.phase) ? ahead : null
}

function homeworkTonight({ pupil, homeworkDays: [day], evenings: [evening] }: ChildAtHome) {
  if (day === undefined || day.releasedAt === null) return null
  const items = publishedFor(day, pupil._id)
  const isSeen = (itemId: string) => evening?.seen.some((mark) => mark.itemId === itemId) ?? false
  return { minutes: writtenMinutes(items), unseen: items.filter(({ itemId }) => !isSeen(itemId)).length }
}

/** The bill of the term that runs stands with the child; of a child that left it stands here too. */
function pastBills({ pupil, plan, openBills, openTerms }: ChildAtHome, today: SchoolDate) {
  const current = hasLeft(pupil, today) ? null : (plan?._id ?? null)
  return openBills
    .filter(({ planId }) => planId !== current)
    .map(({ planId, dueOn, sums: { toPayFen, toReturnFen } }) => ({
      pupilId: pupil._id,
      pupilName: pupil.name,
      planId,
      termName: openTerms.find(({ _id }) => _id === planId)?.term.name ?? '',
      dueOn,
      toPayFen,
      toReturnFen,
    }))
}
