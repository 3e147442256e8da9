// Lists the departments of joint enforcement, and those that only issue licenses.

/** 教体、公安、市场监管、城管、住建、民政: they inspect together. */
export const ENFORCING_DEPARTMENTS = [
  'EDUCATION',
  'POLICE',
  'MARKET_REGULATION',
  'URBAN_MANAGEMENT',
  'HOUSING',
  'CIVIL_AFFAIRS',
] as const

/** 教体、科技、文旅、市场监管、卫健、人社 issue the licenses behind which training hides. */
export const LICENSING_DEPARTMENTS = [
  'EDUCATION',
  'SCIENCE',
  'CULTURE_AND_TOURISM',
  'MARKET_REGULATION',
  'HEALTH',
  'LABOR',
] as const

export const DEPARTMENTS = [...ENFORCING_DEPARTMENTS, 'LABOR', 'CULTURE_AND_TOURISM', 'SCIENCE', 'HEALTH'] as const

export type LicensingDepartment = (typeof LICENSING_DEPARTMENTS)[number]
export type Department = (typeof DEPARTMENTS)[number]
