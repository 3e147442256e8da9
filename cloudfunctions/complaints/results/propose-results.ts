// Proposes sums with all cases closed since the last publication.
import type { CaseFile } from '@domain/complaints/cases/case-file'
import { missedDeadlines } from '@domain/complaints/deadlines/case-clock'
import { SMALLEST_SHOWN } from '@domain/complaints/results/merge-small-counts'
import { type ClosedCase, NOTHING_PUBLISHED, publishResults } from '@domain/complaints/results/publish-results'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { propose, readProposals } from '../collections/complaint-proposals'
import { latestSums } from './get-results'
import { locateOffice, uncountedOf } from './publishing-office'

export const proposeResults = handle('complaints.proposeResults', {
  locate: locateOffice,
  run: async ({ input: { districtId }, found, caller, today }) => {
    const open = await readProposals(districtId, null)
    if (open.some(({ kind }) => kind === 'SUMS')) return fail({ code: 'OPEN_PROPOSAL' })
    const before = latestSums(await readProposals(districtId, 'CONFIRMED'))
    const { files } = await uncountedOf(found, districtId)
    const sums = publishResults(before?.sums ?? NOTHING_PUBLISHED, files.flatMap(closedCase))
    if (sums === null) return fail({ code: 'TOO_FEW', fewest: SMALLEST_SHOWN })
    const inTime = files.filter(({ days }) => missedDeadlines(days, today).length === 0).length
    const _id = `${districtId}:SUMS:${sums.closed}:${today}`
    await propose({
      _id,
      kind: 'SUMS',
      districtId,
      day: today,
      sums,
      onTime: (before?.onTime ?? 0) + inTime,
      caseIds: files.map((file) => file._id),
      proposedBy: caller.personId ?? '',
      decidedBy: null,
      decision: null,
    })
    return ok({ proposalId: _id })
  },
})

function closedCase({ stage, labels }: CaseFile): readonly ClosedCase[] {
  return stage.result === null ? [] : [{ result: stage.result, category: labels?.category ?? 'OTHER' }]
}
