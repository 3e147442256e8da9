// Owns a guardian's first screen: every child's day, next lesson and dues.
import { lessonsOn, nextLesson } from '@domain/enrollment/lessons-of-day'
import { hasLeft, needsConsent } from '@domain/enrollment/service-basis'
import { sidesToday } from '@domain/identity/side'
import { ok } from '@domain/result'
import type { SchoolDate } from '@domain/school-date'
import { childDue } from '../billing/child-bill'
import { aboutSelf, handle } from '../runtime/handler'
import { childrenOf } from './children-of'
import { type BilledChild, findFamily } from './find-children'
import { pupilSummary } from './pupil-summary'
import { termAndWindow } from './term-summary'

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
