// Answers everybody: published sums, open cases past a deadline, reviewed examples.
import { clockOf } from '@domain/complaints/deadlines/case-clock'
import type { ComplaintProposal, ExampleProposal, SumsProposal } from '@domain/complaints/results/proposal'
import { ok } from '@domain/values/result'
import { readServedDistrict } from '../../identity/collections/districts'
import { aboutSelf, handle } from '../../request/handler'
import { readOpenFiles } from '../collections/case-files'
import { readProposals } from '../collections/complaint-proposals'
import { sumsShape } from './sums-shape'

export const getResults = handle('complaints.getResults', {
  locate: aboutSelf,
  run: async ({ now, today }) => {
    const district = await readServedDistrict()
    const districtId = district?._id ?? ''
    const confirmed = await readProposals(districtId, 'CONFIRMED')
    const open = await readOpenFiles(districtId)
    const published = latestSums(confirmed)
    const overdue = open.filter(({ days, stage }) => clockOf({ days, state: stage.state }, today)?.level === 'RED')
    return ok({
      now,
      districtName: district?.name ?? '',
      publishedOn: published?.day ?? null,
      sums: published && sumsShape(published.sums),
      onTime: published?.onTime ?? 0,
      overdue: overdue.length,
      examples: confirmed.filter(isExample).map(({ title, result, text }) => ({ title, result, text })),
    })
  },
})

/** Sums only grow: the largest is the latest. */
export function latestSums(proposals: readonly ComplaintProposal[]): SumsProposal | null {
  const all = proposals.filter((each): each is SumsProposal => each.kind === 'SUMS')
  return [...all].sort((a, b) => b.sums.closed - a.sums.closed)[0] ?? null
}

const isExample = (each: ComplaintProposal): each is ExampleProposal => each.kind === 'EXAMPLE'
