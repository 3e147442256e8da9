// What is written in a report before it is sent: held by the page, in memory alone.

import { type Claim, claimedFen } from '@domain/complaints/contents/claim'
import type { SentPhoto } from '@domain/complaints/contents/read-fields'
import type { NamedReporter, Occasion, ReportContents } from '@domain/complaints/contents/report-contents'
import type { ReportLevel } from '@domain/complaints/guide/report-level'
import { proposalOf, type ReportSubject, type SubjectDetail } from '@domain/complaints/guide/report-subject'

export interface ReportDraft {
  readonly level: ReportLevel
  readonly subject: ReportSubject | null
  readonly detail: SubjectDetail | null
  readonly what: string
  readonly where: string
  readonly when: readonly Occasion[]
  readonly reporter: NamedReporter
  /** What is owed, while it is asked for: another subject's numbers are not sent. */
  readonly claim: Claim | null
  /** The words found were looked at and left as they are. */
  readonly keepsWords: boolean
}

export const EMPTY_DRAFT: ReportDraft = {
  level: 'ANONYMOUS',
  subject: null,
  detail: null,
  what: '',
  where: '',
  when: [],
  reporter: { name: '', phone: '' },
  claim: null,
  keepsWords: false,
}

/** Fewer say nothing an inspector could go to. */
const FEWEST_WORDS = 5

/** Why one cannot go on from this step; undefined when one can. */
export function missingIn(step: 1 | 2 | 3 | 4, draft: ReportDraft): string | undefined {
  if (step === 1) return draft.subject === null ? '先选举报什么' : undefined
  if (step === 2) return draft.what.trim().length < FEWEST_WORDS ? '先写出了什么事' : undefined
  if (step === 3 || draft.level !== 'NAMED') return undefined
  const { name, phone } = draft.reporter
  return name.trim() === '' || phone.trim() === '' ? '实名要写姓名和电话' : undefined
}

/** Which amount the chosen subject is about; null where it is about none. */
export function claimKindOf({ subject, detail }: Pick<ReportDraft, 'subject' | 'detail'>): Claim['kind'] | null {
  if (subject === 'WAGES') return 'WAGES'
  return subject === 'MONEY' && (detail === 'REFUND_REFUSED' || detail === 'RAN_AWAY') ? 'REFUND' : null
}

function sentClaim(draft: ReportDraft): Claim | null {
  const { claim } = draft
  return claim !== null && claim.kind === claimKindOf(draft) && claimedFen(claim) !== null ? claim : null
}

/** A name typed under 实名 and then thought better of is not sent. */
export function contentsOf(draft: ReportDraft, photos: readonly SentPhoto[]): ReportContents {
  const { level, subject, detail, what, where, when, reporter } = draft
  return {
    version: 1,
    level,
    ...proposalOf(subject ?? 'OTHER', detail),
    what: what.trim(),
    where: where.trim(),
    when,
    photos,
    reporter: level === 'NAMED' ? { name: reporter.name.trim(), phone: reporter.phone.trim() } : null,
    claim: sentClaim(draft),
  }
}
