// Lets into publishing only those who read complaints: the intake and the education department.
import type { KeyRole } from '@domain/complaints/envelopes/grant-role'
import type { SchoolDate } from '@domain/values/school-date'
import type { Caller } from '../../request/handler'
import { grantedAmong } from '../cases/report-rows'
import { readUncounted } from '../collections/case-files'
import { findHeldKeys, type HeldKeys } from '../keys/held-keys'

const PUBLISHES: readonly KeyRole[] = ['INTAKE', 'INTAKE_ALT', 'EDUCATION']

interface Asking {
  readonly input: { readonly districtId: string }
  readonly caller: Caller
  readonly today: SchoolDate
}

/** Closed since the last publication, of those that the caller's keys open: about the bureau its officers count none. */
export async function uncountedOf({ held }: HeldKeys, districtId: string, others: readonly string[] = []) {
  const files = await readUncounted(districtId)
  const asked = [...files.map(({ _id }) => _id), ...others]
  const granted = await grantedAmong(
    asked,
    held.map(({ _id }) => _id),
  )
  return { files: files.filter(({ _id }) => granted.has(_id)), granted }
}

/** Null for whoever holds none of these keys. */
export async function locateOffice({ input: { districtId }, caller, today }: Asking) {
  const found = await findHeldKeys(caller, { districtId, today })
  if (!found.roles.some((role) => PUBLISHES.includes(role))) return null
  return { subject: { kind: 'district', districtId } as const, found }
}
