// Says who leads a child's grade: to whom a family's "too much" goes.
import type { Pupil } from '@domain/identity/pupils/pupil'
import { ok } from '@domain/values/result'
import { findLeads } from '../../identity/collections/people'
import { readPupils } from '../../identity/collections/pupils'
import { childSubject } from '../../privacy/children/find-child'
import { handle } from '../../request/handler'

export const getGradeLead = handle('homework.getGradeLead', {
  locate: async ({ input }) => {
    const [found] = await readPupils<Pupil>([input.pupilId], [])
    return found === undefined ? null : { subject: childSubject(found), found }
  },
  run: async ({ found: { schoolId, grade }, today }) => {
    const leads = await findLeads(schoolId, grade, today)
    return ok({ names: leads.map(({ name }) => name).filter((name) => name !== '') })
  },
})
