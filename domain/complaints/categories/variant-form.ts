// Names the forms in which academic training hides, each under the kind it belongs to.
import type { VariantCategory } from './category'

/** The forms the district's report and the national list name. A kind that has none is described in words alone. */
export const VARIANT_FORMS = {
  VARIANT_SUBJECT: ['LICENSE_OF_ANOTHER', 'NON_ACADEMIC_LICENSE'],
  VARIANT_STAFF: ['LIVE_IN_TUTOR', 'SERVING_TEACHER'],
  VARIANT_TIME: ['REST_DAY', 'LONG_VACATION', 'LATE_EVENING'],
  VARIANT_PLACE: ['HOME', 'HOTEL', 'CAFE', 'ANOTHER_TOWN'],
  VARIANT_CONTENT: ['STUDY_TRIP', 'STUDY_TOUR', 'CAMP', 'THINKING_SKILLS', 'CLASSICS', 'WITHIN_A_HOBBY_CLASS'],
  VARIANT_MODE: [
    'RECORDED_AFTER_LIVE',
    'SHARED_PRIVATE_TUTOR',
    'HOUSEKEEPING',
    'CONSULTING',
    'CULTURE_COMPANY',
    'AFTER_SCHOOL_CARE',
  ],
  VARIANT_OTHER: [],
} as const satisfies Record<VariantCategory, readonly string[]>

export type VariantForm = (typeof VARIANT_FORMS)[VariantCategory][number]

export const ALL_VARIANT_FORMS: readonly VariantForm[] = Object.values(VARIANT_FORMS).flat()

/** The kind a form belongs to: naming the form names the kind. */
export function kindOf(form: VariantForm): VariantCategory {
  const kinds = Object.keys(VARIANT_FORMS) as VariantCategory[]
  const kind = kinds.find((each) => formsOf(each).includes(form))
  if (kind === undefined) throw new TypeError(`no kind for ${form}`)
  return kind
}

export function formsOf(kind: VariantCategory): readonly VariantForm[] {
  return VARIANT_FORMS[kind]
}
