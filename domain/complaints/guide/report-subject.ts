// Lists what the guide offers to report, and which category and target follow from a choice.
import {
  type ComplaintCategory,
  type ComplaintTarget,
  MONEY_CATEGORIES,
  SCHOOL_CATEGORIES,
  targetOf,
} from '../categories/category'
import { ALL_VARIANT_FORMS, kindOf, type VariantForm } from '../categories/variant-form'

/** In the order in which they are offered. */
export const REPORT_SUBJECTS = [
  'UNLICENSED',
  'VARIANT',
  'MONEY',
  'SCHOOL',
  'WAGES',
  'CHILD_SAFETY',
  'BUREAU',
  'OTHER',
] as const
export type ReportSubject = (typeof REPORT_SUBJECTS)[number]

/** What a subject may be said more exactly by: a category, or the form in which training hides. */
export type SubjectDetail = ComplaintCategory | VariantForm

const NONE: readonly SubjectDetail[] = []
const MONEY = MONEY_CATEGORIES.filter((category) => category !== 'WAGE_ARREARS')

export function detailsOf(subject: ReportSubject): readonly SubjectDetail[] {
  if (subject === 'VARIANT') return ALL_VARIANT_FORMS
  if (subject === 'MONEY') return MONEY
  return subject === 'SCHOOL' ? SCHOOL_CATEGORIES : NONE
}

/** What the sealed report proposes; the officer who reads it sets the labels. */
export interface Proposal {
  readonly category: ComplaintCategory
  readonly forms: readonly VariantForm[]
  readonly target: ComplaintTarget | null
}

/** Nothing more exact chosen is fine: who reports need not know the list. */
export function proposalOf(subject: ReportSubject, detail: SubjectDetail | null): Proposal {
  const form = ALL_VARIANT_FORMS.find((each) => each === detail)
  const forms = subject === 'VARIANT' && form !== undefined ? [form] : []
  const category = categoryOf(subject, detail)
  return { category, forms, target: TARGETS[subject] ?? targetOf(category) }
}

function categoryOf(subject: ReportSubject, detail: SubjectDetail | null): ComplaintCategory {
  if (subject === 'VARIANT') {
    const form = ALL_VARIANT_FORMS.find((each) => each === detail)
    return form === undefined ? 'VARIANT_OTHER' : kindOf(form)
  }
  const among = [...MONEY, ...SCHOOL_CATEGORIES].filter((category) => detailsOf(subject).includes(category))
  return among.find((category) => category === detail) ?? PLAIN[subject] ?? 'OTHER'
}

const PLAIN: Partial<Record<ReportSubject, ComplaintCategory>> = {
  UNLICENSED: 'UNLICENSED',
  WAGES: 'WAGE_ARREARS',
  CHILD_SAFETY: 'CHILD_SAFETY',
}

/** Where the category alone does not say it. */
const TARGETS: Partial<Record<ReportSubject, ComplaintTarget>> = {
  MONEY: 'INSTITUTION',
  SCHOOL: 'SCHOOL',
  BUREAU: 'BUREAU',
}

/** Read by other people than those it is about. */
export function intakeFor(subject: ReportSubject): 'INTAKE' | 'INTAKE_ALT' {
  return subject === 'BUREAU' ? 'INTAKE_ALT' : 'INTAKE'
}

/** 110 and the hotline come before everything, and the report does not wait for its batch. */
export function isUrgent(subject: ReportSubject): boolean {
  return subject === 'CHILD_SAFETY'
}
