// Says which department leads a complaint and which inspect with it.
import type { ComplaintCategory } from './category'
import { DEPARTMENTS, type Department, type LicensingDepartment } from './department'
import type { VariantForm } from './variant-form'

export interface Labeled {
  readonly category: ComplaintCategory
  readonly forms: readonly VariantForm[]
  /** Who licensed the institution, where that is known. */
  readonly licensedBy: LicensingDepartment | null
}

export interface Route {
  readonly lead: Department
  /** In the order of the list of departments; never the lead. */
  readonly joint: readonly Department[]
}

/** An officer's device proposes this; the officer may add or leave out, and says why. */
export function routeComplaint({ category, forms, licensedBy }: Labeled): Route {
  const { lead, joint } = ROUTES[category]
  // What hides behind a license goes to who issued it, and to education.
  const byForm = forms.flatMap((form) => BY_FORM[form] ?? [])
  const issuer = licensedBy === null ? [] : [licensedBy]
  const all = new Set<Department>([...joint, ...byForm, ...issuer])
  all.delete(lead)
  return { lead, joint: [...all].sort((one, other) => DEPARTMENTS.indexOf(one) - DEPARTMENTS.indexOf(other)) }
}

const alone: Route = { lead: 'EDUCATION', joint: [] }

const ROUTES: Readonly<Record<ComplaintCategory, Route>> = {
  UNLICENSED: { lead: 'EDUCATION', joint: ['POLICE', 'MARKET', 'CIVIL_AFFAIRS'] },
  VARIANT_SUBJECT: { lead: 'EDUCATION', joint: ['MARKET'] },
  VARIANT_STAFF: alone,
  VARIANT_TIME: alone,
  VARIANT_PLACE: alone,
  VARIANT_CONTENT: alone,
  VARIANT_MODE: alone,
  VARIANT_OTHER: alone,
  PREPAYMENT_TOO_MUCH: { lead: 'EDUCATION', joint: ['MARKET'] },
  REFUND_REFUSED: { lead: 'EDUCATION', joint: ['MARKET'] },
  RAN_AWAY: { lead: 'EDUCATION', joint: ['POLICE', 'MARKET'] },
  WAGE_ARREARS: { lead: 'LABOR', joint: ['EDUCATION'] },
  HOMEWORK_OVERLOAD: alone,
  MARKS_PUBLISHED: alone,
  SCHOOL_CHARGES: { lead: 'EDUCATION', joint: ['MARKET'] },
  FORCED_ENROLLMENT: alone,
  PAID_TUTORING: alone,
  CHILD_SAFETY: { lead: 'POLICE', joint: ['EDUCATION', 'CIVIL_AFFAIRS'] },
  OTHER: alone,
}

const BY_FORM: Partial<Record<VariantForm, readonly Department[]>> = {
  HOME: ['HOUSING', 'URBAN'],
  HOTEL: ['POLICE', 'CULTURE'],
  CAFE: ['MARKET'],
  STUDY_TRIP: ['CULTURE'],
  STUDY_TOUR: ['CULTURE'],
  CAMP: ['CULTURE'],
  HOUSEKEEPING: ['LABOR', 'MARKET'],
  CONSULTING: ['MARKET'],
  CULTURE_COMPANY: ['CULTURE', 'MARKET'],
  AFTER_SCHOOL_CARE: ['MARKET'],
}
