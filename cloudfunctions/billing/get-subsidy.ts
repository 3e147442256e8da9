// Owns answering what a school's subsidy comes to, by which documents, how far it is, and who may move it.
import { ok } from '@domain/result'
import { handle } from '../runtime/handler'
import type { SubsidyFound } from './subsidy-facts-store'
import { blocksOf, countSubsidy, figuresOf, movesOf, policyOf, rolesAt, shownFigures } from './subsidy-view'

export const getSubsidy = handle('billing.getSubsidy', {
  locate: async ({ input, today }) => {
    const found = await countSubsidy(input.schoolId, input.termId, today)
    if (found === null) return null
    const { _id, districtId } = found.school
    return { subject: { kind: 'school', schoolId: _id, districtId }, found }
  },
  run: async ({ found, caller, now, today }) => {
    const { school, plan, claim } = found
    const roles = rolesAt(caller, school, today)
    const figures = plan && figuresOf(found, today)
    const isOpen = claim === null || claim.state === 'DRAFT'
    const blocks = plan && figures && isOpen ? blocksOf(figures, plan.term.until, today) : []
    const moves = movesOf(claim, caller.personId ?? '', roles)
    return ok({
      now,
      schoolName: school.name,
      term: plan && { id: plan.term.id, name: plan.term.name, until: plan.term.until },
      figures: figures && shownFigures(figures, roles),
      isFrozen: !isOpen,
      policy: policyOf(),
      claim: claim && claimOf(found),
      blocks,
      may: { submit: plan !== null && isOpen && blocks.length === 0 && roles.includes('schoolFinance'), ...moves },
    })
  },
})

function claimOf({ claim, names }: SubsidyFound) {
  if (claim === null) return null
  const steps = claim.steps.map(({ to, by, at, reason }) => ({ to, at, reason, name: names.get(by) ?? '' }))
  return { claimId: claim._id, state: claim.state, steps }
}
