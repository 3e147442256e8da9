// Lets into publishing only those who read complaints: the intake and the education department.
import type { KeyRole } from '@domain/complaints/envelopes/grant-role'
import type { SchoolDate } from '@domain/values/school-date'
import type { Caller } from '../../request/handler'
import { findHeldKeys } from '../keys/held-keys'

const PUBLISHES: readonly KeyRole[] = ['INTAKE', 'INTAKE_ALT', 'EDUCATION']

interface Asking {
  readonly input: { readonly districtId: string }
  readonly caller: Caller
  readonly today: SchoolDate
}

/** Null for whoever holds none of these keys. */
export async function locateOffice({ input: { districtId }, caller, today }: Asking) {
  const found = await findHeldKeys(caller, { districtId, today })
  if (!found.roles.some((role) => PUBLISHES.includes(role))) return null
  return { subject: { kind: 'district', districtId } as const, found }
}
