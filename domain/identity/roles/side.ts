// Lists the app's sides (family, school, ...) and finds those a person's roles open.
import type { SchoolDate } from '../../values/school-date'
import { type Grant, isLive, type Role } from './role'

/** In the order in which they are offered. */
export const SIDES = ['family', 'district', 'school', 'teacher', 'pickup', 'complaints'] as const
export type Side = (typeof SIDES)[number]

const SIDE_OF: Partial<Record<Role, Side>> = {
  guardian: 'family',
  districtEducation: 'district',
  districtFinance: 'district',
  schoolAdmin: 'school',
  schoolFinance: 'school',
  teacher: 'teacher',
  classTeacher: 'teacher',
  subjectTeacher: 'teacher',
  gradeLead: 'teacher',
  dutyTeacher: 'teacher',
  pickupPerson: 'pickup',
  enforcement: 'complaints',
}

/** Of roles that are held now: each side once. */
export function sidesOf(held: readonly { readonly role: Role }[]): Side[] {
  const sides = new Set(held.map(({ role }) => SIDE_OF[role]))
  return SIDES.filter((side) => sides.has(side))
}

export function sidesToday(grants: readonly Grant[], today: SchoolDate): Side[] {
  return sidesOf(grants.filter((grant) => isLive(grant, today)))
}
