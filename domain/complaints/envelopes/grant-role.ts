// Those to whom a case's key may be granted: the two intakes, the departments, the reporter.

/** INTAKE_ALT: whoever is chosen when a complaint concerns the intake itself. */
export const INTAKE_ROLES = ['INTAKE', 'INTAKE_ALT'] as const
export type IntakeRole = (typeof INTAKE_ROLES)[number]

/** 教体、公安、市场监管、城管、住建、民政; then those that issue permits: 人社、文旅、科技、卫健. */
export const DEPARTMENTS = [
  'EDUCATION',
  'POLICE',
  'MARKET',
  'URBAN_MANAGEMENT',
  'HOUSING',
  'CIVIL_AFFAIRS',
  'LABOR',
  'CULTURE',
  'SCIENCE',
  'HEALTH',
] as const
export type Department = (typeof DEPARTMENTS)[number]

/** A role has a key of its own; one key serves every member of it. */
export type KeyRole = IntakeRole | Department
export type GrantRole = KeyRole | 'REPORTER'
