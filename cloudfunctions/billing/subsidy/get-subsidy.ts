// Shows a school's subsidy: amount, documents, progress, and who may take the next step.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import type { SubsidyFound } from './find-subsidy'
import {
  begunTerms,
  blocksOf,
  countSubsidy,
  figuresOf,
  lastDayOf,
  movesOf,
  policyOf,
  rolesAt,
  shownFigures,
} from './subsidy-view'

export const getSubsidy = handle('billing.getSubsidy', {
  locate: async ({ input, today }) => {
    const found = await countSubsidy(input.schoolId, input.year, today)
    if (found === null) return null
    const { _id, districtId } = found.school
    return { subject: { kind: 'school', schoolId: _id, districtId }, found }
  },
  run: async ({ found, caller, now, today }) => {
    const { school, year, years, claim } = found
    const roles = rolesAt(caller, school, today)
    const begun = begunTerms(found, today)
    const isOpen = claim === null || claim.state === 'DRAFT'
    const blocks = begun && isOpen ? blocksOf(found, today) : []
    const moves = movesOf(claim, caller.personId ?? '', roles)
    return ok({
      now,
      schoolName: school.name,
      year,
      years: [...years],
      until: lastDayOf(found),
      terms: (begun ?? []).map(({ name, until }) => ({ name, until })),
      figures: begun && shownFigures({ figures: figuresOf(found, today), year }, roles),
      isFrozen: !isOpen,
      policy: policyOf(year),
      claim: claim && claimOf(found),
      blocks,
      may: { submit: begun !== null && isOpen && blocks.length === 0 && roles.includes('schoolFinance'), ...moves },
    })
  },
})

function claimOf({ claim, names }: SubsidyFound) {
  if (claim === null) return null
  const steps = claim.steps.map(({ to, by, at, reason }) => ({ to, at, reason, name: names.get(by) ?? '' }))
  return { claimId: claim._id, state: claim.state, steps }
}
