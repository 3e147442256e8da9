// What is stored of a publication, an example or a risk label, from its proposal on.
import type { SchoolDate } from '../../values/school-date'
import type { CaseResult } from '../channel/case-result'
import type { RiskKind } from './institution-risk'
import type { PublishedSums } from './publish-results'
import type { Proposal } from './second-reviewer'

interface Proposed extends Proposal {
  readonly _id: string
  readonly districtId: string
  readonly day: SchoolDate
}

/** Sums as they will stand, with the cases that are counted anew. */
export interface SumsProposal extends Proposed {
  readonly kind: 'SUMS'
  readonly sums: PublishedSums
  readonly onTime: number
  readonly caseIds: readonly string[]
}

export interface ExampleProposal extends Proposed {
  readonly kind: 'EXAMPLE'
  readonly title: string
  readonly text: string
  readonly result: CaseResult
}

/** From a label; under the institution's name as licensed. */
export interface RiskProposal extends Proposed {
  readonly kind: 'RISK'
  readonly institution: string
  readonly risk: RiskKind
}

/** `complaintProposals`. */
export type ComplaintProposal = SumsProposal | ExampleProposal | RiskProposal
