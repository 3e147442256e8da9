// Words for the roles that hold keys, and for what a role's key lacks.
import type { KeyRole } from '@domain/complaints/envelopes/grant-role'
import type { Lacking } from '@domain/complaints/keys/role-readiness'
import { DEPARTMENT_WORDS } from '@src/features/complaints/categories/category-texts'

export const ROLE_WORDS: Record<KeyRole, string> = {
  ...DEPARTMENT_WORDS,
  INTAKE: '受理',
  INTAKE_ALT: '督导（另一把）',
}

export const LACKING_WORDS: Record<Lacking, string> = {
  SECOND_MEMBER: '还差第二个人',
  ESCROW: '卡还没进保险柜',
  DRILL: '这一季还没演练',
}

/** c07a 55e1: read out over the phone, to compare. */
export function sayFingerprint(keyId: string): string {
  return `${keyId.slice(0, 4)} ${keyId.slice(4, 8)}`
}
