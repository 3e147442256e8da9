// What a report says once it is opened: sealed on the reporter's device, read on the officer's.
import {
  COMPLAINT_CATEGORIES,
  COMPLAINT_TARGETS,
  type ComplaintCategory,
  type ComplaintTarget,
} from '../categories/category'
import { ALL_VARIANT_FORMS, type VariantForm } from '../categories/variant-form'
import { REPORT_LEVELS, type ReportLevel } from '../guide/report-level'
import { type Claim, readClaim } from './claim'
import { fieldsOf, listOf, oneOf, photosOf, type SentPhoto, textOf } from './read-fields'

/** When somebody is there to be found. */
export const OCCASIONS = ['AFTERNOON', 'EVENING', 'WEEKEND', 'VACATION', 'UNSURE'] as const
export type Occasion = (typeof OCCASIONS)[number]

export const MOST_WORDS = 2_000
export const MOST_PLACE = 100
export const MOST_PHOTOS = 3
const MOST_NAME = 30
const MOST_PHONE = 30

export interface NamedReporter {
  readonly name: string
  readonly phone: string
}

/** Category, forms and target are the reporter's own guess: the labels are the officer's. */
export interface ReportContents {
  readonly version: 1
  readonly level: ReportLevel
  readonly category: ComplaintCategory
  readonly forms: readonly VariantForm[]
  readonly target: ComplaintTarget | null
  readonly what: string
  readonly where: string
  readonly when: readonly Occasion[]
  readonly photos: readonly SentPhoto[]
  /** Of a named report. */
  readonly reporter: NamedReporter | null
  /** What is owed to the reporter, where that is what they report. */
  readonly claim: Claim | null
}

/** Null when it is no report at all. A stranger wrote it: nothing of it is trusted, it is shown as text. */
export function readReportContents(value: unknown): ReportContents | null {
  const fields = fieldsOf(value)
  if (fields === null || fields.version !== 1) return null
  return {
    version: 1,
    level: oneOf(fields.level, REPORT_LEVELS) ?? 'ANONYMOUS',
    category: oneOf(fields.category, COMPLAINT_CATEGORIES) ?? 'OTHER',
    forms: ALL_VARIANT_FORMS.filter((form) => listOf(fields.forms, 30).includes(form)),
    target: oneOf(fields.target, COMPLAINT_TARGETS),
    what: textOf(fields.what, MOST_WORDS),
    where: textOf(fields.where, MOST_PLACE),
    when: OCCASIONS.filter((occasion) => listOf(fields.when, 10).includes(occasion)),
    photos: photosOf(fields.photos, MOST_PHOTOS),
    reporter: readReporter(fields.reporter),
    claim: readClaim(fields.claim),
  }
}

export function readReporter(value: unknown): NamedReporter | null {
  const fields = fieldsOf(value)
  if (fields === null) return null
  const [name, phone] = [textOf(fields.name, MOST_NAME), textOf(fields.phone, MOST_PHONE)]
  return name === '' && phone === '' ? null : { name, phone }
}
