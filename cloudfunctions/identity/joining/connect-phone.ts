// Connects a login to the person with its verified phone, known to the district or new.
import { type Grant, isLive } from '@domain/identity/roles/role'
import { fail, ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { aboutSelf, handle } from '../../request/handler'
import { bindLogin } from '../collections/identities'
import { insertPerson } from '../collections/people'
import { personIdOf } from '../rosters/roster-ids'
import { findPeopleByPhone } from './find-people-by-phone'
import { verifiedPhone } from './verified-phone'

export const connectPhone = handle('identity.connectPhone', {
  locate: aboutSelf,
  run: async ({ input, caller, now, today }) => {
    const { login } = caller
    if (login === null) return fail({ code: 'SIGN_IN_REQUIRED' })
    const proof = await verifiedPhone(login, input.phoneCode)
    // A login that is bound already needs no second proof: a phone's code is good once, its repeat is not.
    if (proof === null)
      return caller.personId === null ? fail({ code: 'PHONE_NOT_VERIFIED' }) : ok(known(caller, today))
    const { phone, via } = proof
    const found = await findPeopleByPhone(phone)
    if (found === null) return fail({ code: 'PHONE_NOT_VERIFIED' })
    const { districtId } = found
    const personId = personIdOf(districtId, phone)
    if (caller.personId !== null) {
      return caller.personId === personId ? ok(known(caller, today)) : fail({ code: 'LOGIN_TAKEN' })
    }
    const person = found.people.find(({ _id }) => _id === personId)
    if (person === undefined) await insertPerson({ _id: personId, phone, districtId })
    const bound = await bindLogin({ _id: login, personId, boundAt: now, via })
    return bound ? ok(known(person ?? { grants: [] }, today)) : fail({ code: 'LOGIN_TAKEN' })
  },
})

function known({ grants }: { readonly grants: readonly Grant[] }, today: SchoolDate) {
  const live = grants.filter((grant) => isLive(grant, today))
  const children = live.filter(({ role }) => role === 'guardian').map(({ pupilId }) => pupilId)
  return { children: new Set(children).size, roles: live.length - children.length }
}
