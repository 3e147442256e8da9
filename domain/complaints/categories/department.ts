// Lists the departments of joint enforcement, and those that only issue licenses.

/** 教体、公安、市场监管、城管、住建、民政 inspect together; 人社、文旅、科技、卫健 issue licenses behind which training hides. */
export const DEPARTMENTS = [
  'EDUCATION',
  'POLICE',
  'MARKET',
  'URBAN',
  'HOUSING',
  'CIVIL_AFFAIRS',
  'LABOR',
  'CULTURE',
  'SCIENCE',
  'HEALTH',
] as const

export type Department = (typeof DEPARTMENTS)[number]

/** Those who issue the licenses. */
export const LICENSING_DEPARTMENTS = [
  'EDUCATION',
  'SCIENCE',
  'CULTURE',
  'MARKET',
  'HEALTH',
  'LABOR',
] as const satisfies readonly Department[]

export type LicensingDepartment = (typeof LICENSING_DEPARTMENTS)[number]
