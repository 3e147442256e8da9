// Golden table of routing: lead first, then who inspects with it.
import type { ComplaintCategory } from './category'
import type { Department, LicensingDepartment } from './department'
import type { VariantForm } from './variant-form'

export interface RouteCase {
  readonly name: string
  readonly category: ComplaintCategory
  readonly forms?: readonly VariantForm[]
  readonly licensedBy?: LicensingDepartment
  readonly departments: readonly Department[]
}

export const routeCases: readonly RouteCase[] = [
  {
    name: 'no license at all: registration and the door are asked for too',
    category: 'UNLICENSED',
    departments: ['EDUCATION', 'POLICE', 'MARKET', 'CIVIL_AFFAIRS'],
  },
  {
    name: 'in a home: who minds houses and their use',
    category: 'VARIANT_PLACE',
    forms: ['HOME'],
    departments: ['EDUCATION', 'URBAN', 'HOUSING'],
  },
  {
    name: 'in a hotel',
    category: 'VARIANT_PLACE',
    forms: ['HOTEL'],
    departments: ['EDUCATION', 'POLICE', 'CULTURE'],
  },
  {
    name: 'a live-in tutor is for education alone',
    category: 'VARIANT_STAFF',
    forms: ['LIVE_IN_TUTOR'],
    departments: ['EDUCATION'],
  },
  {
    name: 'a live-in tutor from a housekeeping firm is for who registers it too',
    category: 'VARIANT_MODE',
    forms: ['LIVE_IN_TUTOR', 'HOUSEKEEPING'],
    departments: ['EDUCATION', 'MARKET', 'LABOR'],
  },
  {
    name: 'a study trip is for tourism too',
    category: 'VARIANT_CONTENT',
    forms: ['STUDY_TRIP', 'CAMP'],
    departments: ['EDUCATION', 'CULTURE'],
  },
  {
    name: 'whoever issued the license is asked',
    category: 'VARIANT_CONTENT',
    forms: ['THINKING_SKILLS'],
    licensedBy: 'SCIENCE',
    departments: ['EDUCATION', 'SCIENCE'],
  },
  {
    name: 'a license of education’s own adds nobody',
    category: 'VARIANT_TIME',
    licensedBy: 'EDUCATION',
    departments: ['EDUCATION'],
  },
  {
    name: 'wages owed are for labor, education hears of it',
    category: 'WAGE_ARREARS',
    departments: ['LABOR', 'EDUCATION'],
  },
  {
    name: 'a refund refused',
    category: 'REFUND_REFUSED',
    departments: ['EDUCATION', 'MARKET'],
  },
  {
    name: 'an owner who ran away is for the police too',
    category: 'RAN_AWAY',
    departments: ['EDUCATION', 'POLICE', 'MARKET'],
  },
  { name: 'homework is for education alone', category: 'HOMEWORK_OVERLOAD', departments: ['EDUCATION'] },
  {
    name: 'a child in danger: police first',
    category: 'CHILD_SAFETY',
    departments: ['POLICE', 'EDUCATION', 'CIVIL_AFFAIRS'],
  },
]
