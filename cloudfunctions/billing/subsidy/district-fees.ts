// Shows a district its schools' fee totals, with small counts suppressed.
import { shownFees, totalFees } from '@domain/billing/subsidy/fee-counts'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readDistrictFees, type SchoolFees } from './fee-count-queries'

export const districtFees = handle('billing.districtFees', {
  locate: ({ input }) => ({ subject: { kind: 'district', districtId: input.districtId }, found: null }),
  run: async ({ input, now }) => {
    const schools = (await readDistrictFees(input.districtId)).map(schoolLine)
    const shown = schools.flatMap(({ fees }) => fees ?? [])
    const times = schools.map(({ countedAt }) => countedAt)
    const isWhole = times.length > 0 && times.every((at) => at !== null)
    return ok({
      now,
      countedAt: isWhole ? Math.min(...times.flatMap((at) => at ?? [])) : null,
      totals: { schools: shown.length, ...totalFees(shown) },
      schools,
    })
  },
})

function schoolLine({ _id, name, counts: [counts], books: [books] }: SchoolFees) {
  return {
    schoolId: _id,
    name,
    termName: counts?.termName ?? null,
    closing: standingOf(books),
    fees: counts === undefined ? null : shownFees(counts),
    hasBills: (counts?.families ?? 0) > 0,
    countedAt: counts?.countedAt ?? null,
  }
}

function standingOf(books: SchoolFees['books'][number] | undefined): 'OPEN' | 'CLOSED' | 'PUBLISHED' {
  if (books === undefined || books.closedAt === null) return 'OPEN'
  return (books.publishedAt ?? null) === null ? 'CLOSED' : 'PUBLISHED'
}
