// Says which levels this build can honestly offer.
import type { ReportLevel } from '@domain/complaints/guide/report-level'
import { channelLevel } from '../channel/channel-level'

/** The anonymous path where there is one; where there is none the report is confidential, and says so. */
export function offeredLevels(): readonly ReportLevel[] {
  return [channelLevel(), 'NAMED']
}
