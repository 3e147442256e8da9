// Derives a code from the person and the request key, so a repeated request gives the same code.
import { createHash } from 'node:crypto'
import { codeFromDigest, groupedCode, plainCode } from '@domain/identity/invitations/invitation-code'

export interface DerivedCode {
  /** As it is shown. */
  readonly code: string
  /** As it is stored: whoever reads the store cannot use it. */
  readonly invitationId: string
}

export function deriveCode(personId: string, requestKey: string): DerivedCode {
  const code = codeFromDigest(createHash('sha256').update(`${personId}:${requestKey}`).digest())
  return { code: groupedCode(code), invitationId: invitationIdOf(code) }
}

/** However it was typed. */
export function invitationIdOf(typed: string): string {
  return createHash('sha256')
    .update(`code:${plainCode(typed)}`)
    .digest('hex')
}
