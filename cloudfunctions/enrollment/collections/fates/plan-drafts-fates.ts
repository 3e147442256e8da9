// Declares the fates of a plan while it is drafted and reviewed: courses and dates, no child.
import type { CourseCells } from '@domain/enrollment/term-plans/course-cells'
import type { PlanDraft } from '@domain/enrollment/term-plans/plan-draft'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import type { FatesOf } from '@domain/privacy/fates/fates-of'
import { inOffice, notPersonal } from '@domain/privacy/fates/presets'
import { coursesFates } from './courses-fates'
import { plansFates } from './plans-fates'
import { courseAboutFates } from './shared-enrollment-fates'

const cellFates = {
  code: notPersonal,
  title: notPersonal,
  kind: notPersonal,
  field: notPersonal,
  grades: notPersonal,
  slots: notPersonal,
  startsOn: notPersonal,
  lessons: notPersonal,
  price: notPersonal,
  unit: notPersonal,
  bought: notPersonal,
  capacity: notPersonal,
  place: notPersonal,
  teacherNumber: inOffice,
  teacherName: inOffice,
  provider: notPersonal,
  consumables: notPersonal,
  checkedOn: inOffice,
  selectedOn: notPersonal,
  seating: notPersonal,
} satisfies FatesOf<CourseCells>

export const planDraftsFates = {
  record: '学期方案的草稿',
  fields: {
    _id: notPersonal,
    schoolId: notPersonal,
    schoolName: notPersonal,
    districtId: notPersonal,
    termId: notPersonal,
    state: notPersonal,
    version: notPersonal,
    terms: {
      term: plansFates.fields.term,
      opensAt: notPersonal,
      closesAt: notPersonal,
    },
    isTermsApproved: notPersonal,
    courses: {
      courseId: notPersonal,
      cells: cellFates,
      about: courseAboutFates,
      isApproved: notPersonal,
      rev: notPersonal,
    },
    remarks: {
      courseId: notPersonal,
      kind: notPersonal,
      text: inOffice,
      byName: inOffice,
      at: notPersonal,
    },
    history: {
      kind: notPersonal,
      by: inOffice,
      byName: inOffice,
      at: notPersonal,
      version: notPersonal,
      changes: notPersonal,
      text: inOffice,
    },
    answerBy: notPersonal,
    publishing: {
      by: inOffice,
      at: notPersonal,
      courseIds: notPersonal,
      withTerms: notPersonal,
      before: coursesFates.fields,
    },
    publishedRev: notPersonal,
    rev: notPersonal,
  },
} satisfies CollectionFates<PlanDraft>
