// Lists for a guardian what the school did for the child on a guardian's word.
import type { BehalfRequest } from '@domain/enrollment/on-behalf/behalf-request'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { ok } from '@domain/values/result'
import { readPupils } from '../../identity/collections/pupils'
import { handle } from '../../request/handler'
import { pupilSummary } from '../children/pupil-summary'
import { requestsOfPupil } from '../collections/behalf-requests'
import { behalfView } from './behalf-view'

type Row = Pupil & { readonly requests: readonly BehalfRequest[] }

export const listBehalfActs = handle('enrollment.listBehalfActs', {
  locate: async ({ input: { pupilId } }) => {
    const [found] = await readPupils<Row>([pupilId], [requestsOfPupil(pupilId)])
    return found ? { subject: { kind: 'pupil', pupilId }, found } : null
  },
  run: async ({ found: { requests, ...pupil }, caller, now }) =>
    ok({
      now,
      pupil: pupilSummary(pupil),
      requests: requests.map((request) => behalfView(request, pupil, caller.personId)),
    }),
})
