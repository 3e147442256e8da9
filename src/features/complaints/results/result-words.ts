// Words for what was found: the same for reporter, officer and the public page.
import type { CaseResult } from '@domain/complaints/channel/case-result'

export const RESULT_WORDS: Record<CaseResult, string> = {
  PROVEN_PUNISHED: '属实，处罚了',
  PROVEN_CORRECTED: '属实，改了',
  PARTLY_PROVEN: '部分属实',
  NOT_PROVEN: '不属实',
  CANNOT_VERIFY: '无法核实',
}
