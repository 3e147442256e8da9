// Following a report by its receipt code.
import { FollowFlow } from '@src/features/complaints/follow-up/follow-flow'

export default function ReportFollowFlowPage() {
  return <FollowFlow />
}
