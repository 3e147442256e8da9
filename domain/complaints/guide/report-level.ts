// Names how much a reporter says about themselves. It may become more later, never less.

/**
 * ANONYMOUS: over the channel that knows no caller. CONFIDENTIAL: over WeChat's own calls, which the platform may log.
 * NAMED: name and phone are sealed in the report; statutory deadlines run from then on.
 */
export const REPORT_LEVELS = ['ANONYMOUS', 'CONFIDENTIAL', 'NAMED'] as const
export type ReportLevel = (typeof REPORT_LEVELS)[number]

/** Before it is sent everything can be chosen anew. What was sent cannot be taken back: only a name can be added. */
export function canBecome(sent: ReportLevel, wanted: ReportLevel): boolean {
  return wanted === 'NAMED' && sent !== 'NAMED'
}
