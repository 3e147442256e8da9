// The collection complaintProposals: what leaves the desk once a second person has confirmed it.
import type { ComplaintProposal } from '@domain/complaints/results/proposal'
import type { Proposal } from '@domain/complaints/results/second-reviewer'
import { defineCollection, index } from '../../runtime/collection'
import { MOST_ROWS } from '../../runtime/database'
import { complaintProposalsFates } from './fates/complaint-proposals-fates'

/** _id: `<district>:SUMS:<cases so far>`, `<case>:EXAMPLE`, `<case>:RISK:<kind>`. */
export const complaintProposals = defineCollection<ComplaintProposal>({
  name: 'complaintProposals',
  fates: complaintProposalsFates,
  indexes: [index('decision', ['districtId', 'kind', 'decision', 'day'])],
})

/** The one already there stays: of a case each label counts once. */
export function propose(proposal: ComplaintProposal): Promise<boolean> {
  return complaintProposals.insert(proposal)
}

/** Newest first. */
export function readProposals(
  districtId: string,
  decision: Proposal['decision'],
): Promise<readonly ComplaintProposal[]> {
  return complaintProposals.aggregate([
    { $match: { districtId, decision } },
    { $sort: { day: -1, _id: -1 } },
    { $limit: MOST_ROWS },
  ])
}

export async function findProposal(proposalId: string): Promise<ComplaintProposal | null> {
  const [found] = await complaintProposals.find({ _id: proposalId }, { limit: 1 })
  return found ?? null
}

/** False when it was decided meanwhile. */
export function decide(proposalId: string, decided: Pick<Proposal, 'decidedBy' | 'decision'>): Promise<boolean> {
  return complaintProposals.updateOne({ _id: proposalId, decision: null }, { $set: decided })
}
