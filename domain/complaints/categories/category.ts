// Lists what a complaint may be about, and whom each kind concerns.

/** Hidden variants of academic training: 教监管厅函〔2021〕8号 names seven kinds. */
export const VARIANT_CATEGORIES = [
  'VARIANT_SUBJECT',
  'VARIANT_STAFF',
  'VARIANT_TIME',
  'VARIANT_PLACE',
  'VARIANT_CONTENT',
  'VARIANT_MODE',
  'VARIANT_OTHER',
] as const

/** Money paid to an institution, and what it owes. */
export const MONEY_CATEGORIES = ['PREPAYMENT_TOO_MUCH', 'REFUND_REFUSED', 'RAN_AWAY', 'WAGE_ARREARS'] as const

/** What a school or its staff did. */
export const SCHOOL_CATEGORIES = [
  'HOMEWORK_OVERLOAD',
  'MARKS_PUBLISHED',
  'SCHOOL_CHARGES',
  'FORCED_ENROLLMENT',
  'PAID_TUTORING',
] as const

export const COMPLAINT_CATEGORIES = [
  'UNLICENSED',
  ...VARIANT_CATEGORIES,
  ...MONEY_CATEGORIES,
  ...SCHOOL_CATEGORIES,
  'CHILD_SAFETY',
  'OTHER',
] as const

export type VariantCategory = (typeof VARIANT_CATEGORIES)[number]
export type MoneyCategory = (typeof MONEY_CATEGORIES)[number]
export type SchoolCategory = (typeof SCHOOL_CATEGORIES)[number]
export type ComplaintCategory = (typeof COMPLAINT_CATEGORIES)[number]

/** Whom a complaint is about. `BUREAU`: the education bureau or its officers, who then never see it. */
export const COMPLAINT_TARGETS = ['INSTITUTION', 'SCHOOL', 'BUREAU'] as const
export type ComplaintTarget = (typeof COMPLAINT_TARGETS)[number]

export function isVariant(category: ComplaintCategory): category is VariantCategory {
  return VARIANT_CATEGORIES.some((variant) => variant === category)
}

/** Null where the category does not say: a child's safety, and whatever fits nothing else. */
export function targetOf(category: ComplaintCategory): ComplaintTarget | null {
  if (SCHOOL_CATEGORIES.some((school) => school === category)) return 'SCHOOL'
  return category === 'CHILD_SAFETY' || category === 'OTHER' ? null : 'INSTITUTION'
}
