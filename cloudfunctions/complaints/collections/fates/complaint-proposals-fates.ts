// Declares the fate of every field of what is proposed for publication.
import type { ComplaintProposal } from '@domain/complaints/results/proposal'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { ofHolder, ofKey } from './staff-key-presets'

const cells = { PROVEN_PUNISHED: ofKey, PROVEN_CORRECTED: ofKey, PARTLY_PROVEN: ofKey, UNPROVEN: ofKey, REST: ofKey }
const topics = { CHARGES: ofKey, VARIANTS: ofKey, UNLICENSED: ofKey, SCHOOLS: ofKey, REST: ofKey }

export const complaintProposalsFates = {
  record: '举报办理结果的公布',
  fields: {
    _id: ofKey,
    districtId: ofKey,
    day: ofKey,
    kind: ofKey,
    proposedBy: ofHolder,
    decidedBy: ofHolder,
    decision: ofKey,
    sums: { closed: ofKey, byResult: cells, byTopic: topics },
    onTime: ofKey,
    caseIds: ofKey,
    title: ofKey,
    text: ofKey,
    result: ofKey,
    institution: ofKey,
    risk: ofKey,
  },
} satisfies CollectionFates<ComplaintProposal>
