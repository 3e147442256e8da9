// A report, from the first choice to its receipt.
import { ReportFlow } from '@src/features/complaints/reporting/report-flow'

export default function ReportReportFlowPage() {
  return <ReportFlow />
}
