// Shows a guardian the five rules of the child's school.
import type { ManagementPlan } from '@domain/homework/management/management-plan'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { ok } from '@domain/values/result'
import { readPupils } from '../../identity/collections/pupils'
import { handle } from '../../request/handler'
import { managementOf } from '../collections/management-plans'
import { sectionLines } from './section-lines'

type Row = Pupil & { readonly management: readonly ManagementPlan[] }

export const getSchoolRules = handle('homework.getSchoolRules', {
  locate: async ({ input }) => {
    const [found] = await readPupils<Row>([input.pupilId], [managementOf('schoolId')])
    return found === undefined ? null : { subject: { kind: 'pupil', pupilId: found._id }, found }
  },
  run: async ({ found, now, today }) =>
    ok({ now, schoolName: found.schoolName, sections: sectionLines(found.management[0]?.texts ?? [], today) }),
})
