// Declares the fate of every field of a term's books: nobody's figures.

import type { TermBooks } from '@domain/billing/books/term-books'
import type { ClosingFigures } from '@domain/billing/closing/closing-figures'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import type { FatesOf } from '@domain/privacy/fates/fates-of'
import { inOffice, notPersonal } from '@domain/privacy/fates/presets'

const figureFates = {
  bills: notPersonal,
  unpaidBills: notPersonal,
  returnsOpen: notPersonal,
  income: {
    grossFen: notPersonal,
    cappedOffFen: notPersonal,
    waivedFen: notPersonal,
    notHeldFen: notPersonal,
    otherOffFen: notPersonal,
    consumablesFen: notPersonal,
    askedFen: notPersonal,
    collectedFen: notPersonal,
    toPayFen: notPersonal,
    toReturnFen: notPersonal,
  },
  months: {
    month: notPersonal,
    amountFen: notPersonal,
  },
  spending: {
    teachersFen: notPersonal,
    providersFen: notPersonal,
    materialsFen: notPersonal,
    totalFen: notPersonal,
  },
  governmentFen: notPersonal,
  subsidyFen: notPersonal,
  leftFen: notPersonal,
  differences: {
    where: notPersonal,
    amountFen: notPersonal,
  },
} satisfies FatesOf<ClosingFigures>

export const termClosingsFates = {
  record: '学期决算',
  fields: {
    _id: notPersonal,
    rev: notPersonal,
    writing: {
      key: notPersonal,
      at: notPersonal,
    },
    schoolId: notPersonal,
    schoolName: notPersonal,
    districtId: notPersonal,
    termId: notPersonal,
    termName: notPersonal,
    figures: figureFates,
    hash: notPersonal,
    closedAt: notPersonal,
    closedBy: inOffice,
    publishedAt: notPersonal,
    publishedBy: inOffice,
    reopened: {
      figures: figureFates,
      hash: notPersonal,
      closedAt: notPersonal,
      closedBy: inOffice,
      reopenedAt: notPersonal,
      reopenedBy: inOffice,
      reason: notPersonal,
    },
  },
} satisfies CollectionFates<TermBooks>
