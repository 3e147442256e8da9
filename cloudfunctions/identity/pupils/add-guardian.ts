// Adds a guardian to a child, or puts one in another's place; those concerned are told.
import { isKinGrant, kinGrantOf } from '@domain/identity/families/kinship'
import type { Person } from '@domain/identity/people/person'
import { withGrant, withoutGrants } from '@domain/identity/roles/grant-changes'
import type { Grant } from '@domain/identity/roles/role'
import { isSameName } from '@domain/values/person-name'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { type Posted, postNotices } from '../../request/outbox'
import { changePerson, insertPeople, readPerson } from '../collections/people'
import { findFamily } from '../families/find-family'
import { pupilSubject } from '../families/pupil-subject'
import { kinAddedTo } from '../people/kin-notices'
import { personIdOf } from '../rosters/roster-ids'

export const addGuardian = handle('identity.addGuardian', {
  locate: async ({ input }) => {
    const family = await findFamily(input.pupilId)
    const isThere = input.replaces === null || family?.circle.some(({ _id }) => _id === input.replaces)
    if (family?.school === undefined || !isThere) return null
    const { pupil, circle, school } = family
    return { subject: pupilSubject(pupil, school), found: { circle, school } }
  },
  run: async ({ input, found: { circle, school }, caller, now, today }) => {
    const { pupilId, name, phone, relation, replaces } = input
    const { _id: schoolId, districtId } = school
    const personId = personIdOf(districtId, phone)
    const holder = circle.find(({ _id }) => _id === personId)
    const isGuardian = holder !== undefined && kinGrantOf(holder, pupilId, today)?.role === 'guardian'
    if (isGuardian && !isSameName(holder.name, name)) return fail({ code: 'PHONE_IS_GUARDIAN', name: holder.name })
    const blank = { _id: personId, name, phone, districtId, importedBySchoolId: schoolId, grants: [], rev: 0 }
    const person = holder ?? (await knownOrAdded(blank))
    const given: Grant = {
      role: 'guardian',
      districtId,
      schoolId,
      pupilId,
      relation,
      from: today,
      grantedBy: caller.personId ?? 'bootstrap',
    }
    const { changed } = await changePerson(person, (current) => {
      const grants = withGrant(current.grants, given, today)
      return grants && { grants, ...(current.name === '' ? { name } : {}) }
    })
    const joined = { pupilId, personId, because: `added:${now}` }
    const staying = circle.filter(({ _id }) => _id !== replaces)
    const told: Posted[] = changed ? [...kinAddedTo(staying, joined, today), addedNotice(joined)] : []
    const before = replaces === personId ? undefined : circle.find(({ _id }) => _id === replaces)
    if (before !== undefined) told.push(...(await endOf(before, pupilId, now)))
    if (told.length > 0) await postNotices(told, now)
    // Only of somebody this school has itself: a number typed at random tells nobody's name.
    const isOurs = person.grants.some((grant) => grant.schoolId === schoolId)
    const isOther = isOurs && person.name !== '' && !isSameName(person.name, name)
    return ok({ knownAs: isOther ? person.name : null })
  },
})

function addedNotice({
  pupilId,
  personId,
  because,
}: {
  readonly pupilId: string
  readonly personId: string
  readonly because: string
}): Posted {
  return { personId, event: `kinAdded:${because}`, kind: 'KIN_ADDED', pupilId }
}

async function knownOrAdded(blank: Person): Promise<Person> {
  const known = await readPerson(blank._id)
  if (known !== null) return known
  await insertPeople([blank])
  return (await readPerson(blank._id)) ?? blank
}

async function endOf(before: Person, pupilId: string, now: number): Promise<readonly Posted[]> {
  const { changed } = await changePerson(before, ({ grants }) => {
    const after = withoutGrants(grants, (grant) => isKinGrant(grant, pupilId), now)
    return after && { grants: after }
  })
  return changed
    ? [{ personId: before._id, event: `kinEnded:${pupilId}:${now}`, kind: 'KIN_ENDED', pupilId: null }]
    : []
}
