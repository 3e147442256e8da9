// Those to whom a case's key may be granted: the two intakes, the departments, the reporter.
import { DEPARTMENTS, type Department } from '../categories/department'

/** INTAKE_ALT: whoever is chosen when a complaint concerns the intake itself. */
export const INTAKE_ROLES = ['INTAKE', 'INTAKE_ALT'] as const
export type IntakeRole = (typeof INTAKE_ROLES)[number]

/** A role has a key of its own; one key serves every member of it. */
export const KEY_ROLES = [...INTAKE_ROLES, ...DEPARTMENTS] as const
export type KeyRole = IntakeRole | Department
export type GrantRole = KeyRole | 'REPORTER'
