// Owns answering a district's offices which schools asked for the subsidy, how far each is, and which have not.
import { ok } from '@domain/result'
import { handle } from '../runtime/handler'
import { findClaims, findRuralSchools } from './subsidy-store'

export const listSubsidies = handle('billing.listSubsidies', {
  locate: ({ input }) => ({ subject: { kind: 'district', districtId: input.districtId }, found: null }),
  run: async ({ input, now }) => {
    const [claims, schools] = await Promise.all([findClaims(input.districtId), findRuralSchools(input.districtId)])
    const asking = new Set(claims.map(({ schoolId }) => schoolId))
    return ok({
      now,
      claims: claims.map(({ _id, schoolId, schoolName, termId, termName, state, figures, steps }) => ({
        ...{ claimId: _id, schoolId, schoolName, termId, termName, state },
        subsidyFen: figures.subsidyFen,
        since: steps.at(-1)?.at ?? now,
      })),
      unclaimed: schools
        .filter(({ _id }) => !asking.has(_id))
        .map(({ _id, name, counts }) => ({ schoolId: _id, schoolName: name, pupils: counts[0]?.pupils ?? null })),
    })
  },
})
