// Every error a screen may get: the action's own, those of any action, and transport failures.
import type { PlatformError } from '@domain/contracts/action'
import type { ActionAnswer, ActionError, ActionName } from '@domain/registry'

/** The answer did not arrive. A write may have happened all the same: repeating it is safe. */
export type TransportError = { readonly code: 'OFFLINE' } | { readonly code: 'TIMEOUT' }

export type CallAnswer<Name extends ActionName> =
  | ActionAnswer<Name>
  | { readonly ok: false; readonly error: TransportError }

export type CallError = { [Name in ActionName]: ActionError<Name> }[ActionName] | PlatformError | TransportError
export type CallErrorCode = CallError['code']
