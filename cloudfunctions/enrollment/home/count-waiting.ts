// Counts what waits for a school's admin, place by place of the desk.
import { ok } from '@domain/values/result'
import { countOpen } from '../../billing/waivers/waiver-application-queries'
import { countOpenCorrections } from '../../privacy/collections/corrections'
import { handle } from '../../request/handler'
import { findSchoolWithCatalog } from '../catalog/find-catalog'
import { countAnswered } from '../collections/plan-drafts'
import { sizesOf } from '../course-changes/list-course-sizes'

export const countWaiting = handle('enrollment.countWaiting', {
  locate: async ({ input: { schoolId }, today }) => {
    const found = await findSchoolWithCatalog({ schoolId, named: [] }, today)
    return found && { subject: { kind: 'school', schoolId }, found }
  },
  run: async ({ input: { schoolId }, found, now, today }) => {
    const [plan, waivers, corrections] = await Promise.all([
      countAnswered(schoolId),
      countOpen(schoolId),
      countOpenCorrections(schoolId),
    ])
    const waiting = sizesOf(found, { now, today }).courses.filter(({ size }) => size === 'BELOW' || size === 'OVER')
    return ok({ plan, sizes: waiting.length, waivers, corrections })
  },
})
