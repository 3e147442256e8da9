// What the channel of reports stores, and what it cannot keep from others.
import { AboutReports } from '@src/features/complaints/guide/about-reports'

export default function ReportAboutReportsPage() {
  return <AboutReports />
}
