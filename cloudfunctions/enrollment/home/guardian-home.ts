// A guardian's first screen: each child's day, next lesson and fees due.
import { lessonsOn, nextLesson } from '@domain/enrollment/home/lessons-of-day'
import { hasLeft, needsConsent } from '@domain/enrollment/seats/service-basis'
import { sidesToday } from '@domain/identity/roles/side'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { childDue } from '../../billing/bills/child-bill'
import type { BilledChild } from '../../billing/bills/find-billed-child'
import { aboutSelf, handle } from '../../request/handler'
import { termAndWindow } from '../catalog/term-summary'
import { pupilSummary } from '../children/pupil-summary'
import { childrenOf } from './children-of'
import { findFamily } from './find-family'

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
    })
  },
})

function childToday(child: BilledChild, now: number, today: SchoolDate) {
  const { pupil, plan, enrollments, basis } = child
  const inState = (state: string) => enrollments.filter((enrollment) => enrollment.state === state).length
  return {
    pupil: pupilSummary(pupil),
    ...termAndWindow(plan, now),
    today: [...lessonsOn(enrollments, today)],
    next: nextLesson(enrollments, now),
    dueFen: childDue(child, today),
    dueOn: child.bill?.dueOn ?? null,
    seated: inState('SEATED'),
    waiting: inState('WAITLISTED'),
    needsConsent: needsConsent(basis.consent),
  }
}
