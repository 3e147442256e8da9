// Lists what waits for a second person, and how institutions stand by confirmed labels.
import { type RiskKind, rateRisk } from '@domain/complaints/results/institution-risk'
import type { ComplaintProposal, RiskProposal } from '@domain/complaints/results/proposal'
import { ok } from '@domain/values/result'
import { readPeople } from '../../identity/collections/people'
import { handle } from '../../request/handler'
import { readProposals } from '../collections/complaint-proposals'
import { exampleCaseOf } from './propose-example'
import { locateOffice, uncountedOf } from './publishing-office'
import { sumsShape } from './sums-shape'

export const listProposals = handle('complaints.listProposals', {
  locate: locateOffice,
  run: async ({ input: { districtId }, found, caller, now, today }) => {
    const all = await readProposals(districtId, null)
    const confirmed = await readProposals(districtId, 'CONFIRMED')
    const uncounted = await uncountedOf(found, districtId, all.flatMap(caseOf))
    const open = all.filter((proposal) => caseOf(proposal).every((caseId) => uncounted.granted.has(caseId)))
    const people = await readPeople([...new Set(open.map(({ proposedBy }) => proposedBy))])
    const nameOf = (personId: string) => people.find(({ _id }) => _id === personId)?.name ?? null
    const proposals = open.map((proposal) => ({
      ...bodyOf(proposal),
      proposalId: proposal._id,
      kind: proposal.kind,
      proposedBy: nameOf(proposal.proposedBy),
      isMine: proposal.proposedBy === caller.personId,
      day: proposal.day,
    }))
    return ok({ now, today, uncounted: uncounted.files.length, proposals, risks: risksOf(confirmed) })
  },
})

/** An example is of one case: before it is published it is shown to those who may read that case. */
function caseOf(proposal: ComplaintProposal): readonly string[] {
  return proposal.kind === 'EXAMPLE' ? [exampleCaseOf(proposal._id)] : []
}

function bodyOf(proposal: ComplaintProposal) {
  const none = { sums: null, example: null, risk: null }
  switch (proposal.kind) {
    case 'SUMS':
      return { ...none, sums: sumsShape(proposal.sums) }
    case 'EXAMPLE':
      return { ...none, example: { title: proposal.title, result: proposal.result, text: proposal.text } }
    case 'RISK':
      return { ...none, risk: { institution: proposal.institution, kind: proposal.risk } }
  }
}

function risksOf(confirmed: readonly ComplaintProposal[]) {
  const signals = confirmed.filter((each): each is RiskProposal => each.kind === 'RISK')
  const institutions = [...new Set(signals.map(({ institution }) => institution))]
  return institutions.flatMap((institution) => {
    const own = signals.filter((signal) => signal.institution === institution)
    const rating = rateRisk(own.map(({ risk, day }) => ({ kind: risk, day })))
    const kinds: RiskKind[] = [...new Set(own.map(({ risk }) => risk))]
    return rating === 'NONE' ? [] : [{ institution, rating, kinds }]
  })
}
