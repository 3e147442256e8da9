// Shows a family who else viewed or changed a child's data.
import { ok } from '@domain/values/result'
import { peopleOfPupil } from '../../identity/collections/people'
import { handle } from '../../request/handler'
import { childSubject, childSummary, findChild, guardiansOf } from '../children/find-child'
import { type AccessRow, readAccesses } from '../collections/audit'
import { readOpenIntents } from '../collections/audit-intents'
import { accessOf } from './access-line'

const PAGE_SIZE = 30

export const listAccesses = handle('privacy.listAccesses', {
  locate: async ({ input }) => {
    const found = await findChild<'people'>(input.pupilId, [peopleOfPupil])
    return found && { subject: childSubject(found), found }
  },
  run: async ({ input, found, now, today }) => {
    const family = guardiansOf(found.people, input.pupilId, today).map(({ _id }) => _id)
    const byOthers = { pupilIds: input.pupilId, personId: { $nin: family } }
    const [open, { rows, next }] = await Promise.all([
      input.before === null ? readOpenIntents(byOthers) : [],
      readAccesses(byOthers, { before: input.before, size: PAGE_SIZE }),
    ])
    return ok({ pupil: childSummary(found), now, accesses: [...open, ...rows].map(accessLine), next })
  },
})

/** Staff act in office and are named; a stranger whose phone was matched by mistake is not. */
function accessLine(row: AccessRow) {
  const isPrivate = row.role === 'guardian' || row.role === 'pickupPerson' || row.role === 'anyone'
  return { ...accessOf(row), personName: isPrivate ? null : (row.people[0]?.name ?? null) }
}
