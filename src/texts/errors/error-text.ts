// A sentence for every error code. A code without a sentence does not compile.
import type { CallError, CallErrorCode } from '@src/api/failures/call-error'

export type ErrorTexts = {
  readonly [Code in CallErrorCode]: (error: Extract<CallError, { readonly code: Code }>) => ErrorText
}

export interface ErrorText {
  readonly title: string
  readonly hint: string
}
