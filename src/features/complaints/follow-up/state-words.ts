// Words for the state of a case. Closed is the end of a procedure, not a confirmation.
import type { CaseState } from '@domain/complaints/channel/case-state'

export const STATE_WORDS: Record<CaseState, string> = {
  SUBMITTED: '收到了',
  TRIAGED: '受理了',
  ASSIGNED: '交办了',
  INVESTIGATING: '正在查',
  REPLIED: '有答复了',
  CLOSED: '已办结',
  REOPENED: '再查一次',
  TRANSFERRED: '转给别的部门',
  NOT_ACCEPTED: '没有受理',
}
