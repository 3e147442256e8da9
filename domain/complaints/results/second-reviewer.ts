// Needs a second person for what leaves the desk: published results, examples, risk labels.
import { fail, ok, type Result } from '../../values/result'

/** Proposed by one person, decided by another. */
export interface Proposal {
  readonly proposedBy: string
  readonly decidedBy: string | null
  readonly decision: 'CONFIRMED' | 'REJECTED' | null
}

export interface Decision {
  readonly by: string
  readonly decision: 'CONFIRMED' | 'REJECTED'
}

/** The same answer by the same person again changes nothing. */
export function decideSecond(
  proposal: Proposal,
  { by, decision }: Decision,
): Result<Pick<Proposal, 'decidedBy' | 'decision'>, { readonly code: 'SAME_PERSON' | 'DECIDED_ALREADY' }> {
  const isRepeated = proposal.decidedBy === by && proposal.decision === decision
  if (proposal.decision !== null && !isRepeated) return fail({ code: 'DECIDED_ALREADY' })
  if (proposal.proposedBy === by) return fail({ code: 'SAME_PERSON' })
  return ok({ decidedBy: by, decision })
}
