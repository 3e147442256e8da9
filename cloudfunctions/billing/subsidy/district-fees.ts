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

function schoolLine({ _id, name, counts: [counts], closings: [closing] }: SchoolFees) {
  return {
    schoolId: _id,
    name,
    termName: counts?.termName ?? null,
    closing: closingOf(closing),
    fees: counts === undefined ? null : shownFees(counts),
    hasBills: (counts?.families ?? 0) > 0,
    countedAt: counts?.countedAt ?? null,
  }
}

function closingOf(closing: SchoolFees['closings'][number] | undefined): 'OPEN' | 'CLOSED' | 'PUBLISHED' {
  if (closing === undefined) return 'OPEN'
  return closing.publishedAt === null ? 'CLOSED' : 'PUBLISHED'
}
