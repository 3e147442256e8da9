// Lists a district's subsidy claims and their progress, and the schools that have not applied.
import { claimIdOf } from '@domain/billing/subsidy/subsidy-record'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { schoolYearOf } from '@domain/values/school-year'
import { handle } from '../../request/handler'
import { findClaims } from '../collections/subsidy-claims'
import { findRuralSchools, type RuralSchool } from './find-rural-schools'

export const listSubsidies = handle('billing.listSubsidies', {
  locate: ({ input }) => ({ subject: { kind: 'district', districtId: input.districtId }, found: null }),
  run: async ({ input, now, today }) => {
    const [claims, schools] = await Promise.all([
      findClaims(input.districtId),
      findRuralSchools(input.districtId, today),
    ])
    const asked = new Set(claims.map(({ _id }) => _id))
    return ok({
      now,
      claims: claims.map(({ _id, schoolId, schoolName, year, state, figures, steps }) => ({
        claimId: _id,
        schoolId,
        schoolName,
        year,
        state,
        subsidyFen: figures.subsidyFen,
        since: steps.at(-1)?.at ?? now,
      })),
      unclaimed: schools.flatMap((school) =>
        yearsToAsk(school, today)
          .filter((year) => !asked.has(claimIdOf(school._id, year)))
          .map((year) => ({
            schoolId: school._id,
            schoolName: school.name,
            year,
            pupils: school.counts[0]?.pupils ?? null,
          })),
      ),
    })
  },
})

/** This year and the one before, where the school had a term in it: what is older is not asked for any more. [D] */
function yearsToAsk({ begun }: RuralSchool, today: SchoolDate): readonly number[] {
  const years = new Set(begun.map(({ from }) => schoolYearOf(from)))
  return [...years].filter((year) => year >= schoolYearOf(today) - 1).sort((one, other) => other - one)
}
