// What every step of a report is given: the draft, and how to change it.
import type { ReportDraft } from './report-draft'

export interface StepProps {
  readonly draft: ReportDraft
  readonly onChange: (change: Partial<ReportDraft>) => void
}
