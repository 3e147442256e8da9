// Revokes a role; the last admin or education officer stays, even under concurrent removals.

import type { Person } from '@domain/identity/people/person'
import { withoutGrants } from '@domain/identity/roles/grant-changes'
import { type Grant, grantKey, isLive } from '@domain/identity/roles/role'
import { leavesSomebody, type Removal } from '@domain/identity/staff/last-holder'
import type { SchoolDate } from '@domain/values/school-date'
import { postNotices } from '../../request/outbox'
import { untilSettled } from '../../runtime/retry'
import { changePerson, readPerson } from '../collections/people'
import { findOffice, type Office, removalsFrom } from './find-office'

export interface Taking {
  readonly target: Person
  readonly grantKey: string
  readonly now: number
  readonly today: SchoolDate
}

/** `office` when the role is one that must not be left empty; null otherwise. */
export async function takeRole(taking: Taking, office: Office | null): Promise<'TAKEN' | 'LAST'> {
  const removal = { personId: taking.target._id, grantKey: taking.grantKey }
  if (office !== null && (await takeGuarded(removal, office, taking)) === 'LAST') return 'LAST'
  const person = office === null ? await revoke(removal, taking.target, taking.now) : await readPerson(removal.personId)
  await postNotices(revokedNotices(person ?? taking.target, taking.grantKey), taking.now)
  return 'TAKEN'
}

function takeGuarded(removal: Removal, known: Office, { now, today }: Taking): Promise<'TAKEN' | 'LAST'> {
  let office = known
  const lookAgain = async () => {
    office = (await findOffice(office.place, office._id, removal.personId))?.office ?? office
    return null
  }
  return untilSettled(async () => {
    const unfinished = office.lock.removal ?? null
    if (unfinished !== null) {
      await complete(office, unfinished, now)
      return lookAgain()
    }
    if (!office.target?.grants.some((grant) => isHeld(grant, removal.grantKey, today))) return 'TAKEN'
    if (!leavesSomebody(office.holders, removal, today)) return 'LAST'
    if (!(await removalsFrom(office).announce(office._id, office.lock, removal))) return lookAgain()
    await complete(office, removal, now)
    return 'TAKEN'
  })
}

function isHeld(grant: Grant, key: string, today: SchoolDate): boolean {
  return grantKey(grant) === key && isLive(grant, today)
}

/** Also completes another caller's removal, which may have been interrupted. */
async function complete(office: Office, removal: Removal, now: number): Promise<void> {
  const known = office.target?._id === removal.personId ? office.target : await readPerson(removal.personId)
  if (known !== null) await revoke(removal, known, now)
  await removalsFrom(office).end(office._id, removal)
}

async function revoke({ grantKey: key }: Removal, known: Person, now: number): Promise<Person | null> {
  const { person } = await changePerson(known, (current) => {
    const grants = withoutGrants(current.grants, (grant) => grantKey(grant) === key, now)
    return grants && { grants }
  })
  return person
}

/** Named by the instant it ended, so that a repeat tells it once. */
function revokedNotices({ _id, grants }: Person, key: string) {
  const ended = grants.filter((grant) => grantKey(grant) === key).map(({ revokedAt = 0 }) => revokedAt)
  const event = `roleRevoked:${key}:${Math.max(0, ...ended)}`
  return [{ personId: _id, event, kind: 'ROLE_REVOKED' as const, pupilId: null }]
}
