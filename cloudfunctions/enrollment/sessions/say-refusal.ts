// Lays a refusal out with all its fields, for a preview.
import type { SessionRefusal } from '@domain/enrollment/sessions/change-session'

type Refused = SessionRefusal | { readonly code: 'SUBSTITUTE_UNKNOWN' } | { readonly code: 'TERM_CLOSED' }

export function sayRefusal(refused: Refused) {
  const { code } = refused
  const { with: what, from, until } = 'with' in refused ? refused : NOTHING
  return {
    code,
    with: what,
    from,
    until,
    minutes: 'minutes' in refused ? refused.minutes : null,
    children: 'children' in refused ? refused.children : null,
  }
}

const NOTHING = { with: null, from: null, until: null }
