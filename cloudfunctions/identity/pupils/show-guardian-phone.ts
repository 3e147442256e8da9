// Shows one guardian's number to whoever must call; the look stands in the audit with its reason.
import { kinGrantOf } from '@domain/identity/families/kinship'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findFamily } from '../families/find-family'
import { pupilSubject } from '../families/pupil-subject'

export const showGuardianPhone = handle('identity.showGuardianPhone', {
  locate: async ({ input, today }) => {
    const family = await findFamily(input.pupilId)
    const person = family?.circle.find(({ _id }) => _id === input.personId)
    if (!family || person === undefined || kinGrantOf(person, input.pupilId, today) === null) return null
    return { subject: pupilSubject(family.pupil, family.school), found: person.phone }
  },
  run: async ({ found: phone }) => ok({ phone }),
})
