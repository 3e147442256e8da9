// What a refusal and its ways out are shown from.
import type { Posting } from '../items/answers'
import type { WrittenHomework } from '../items/written-homework'
import type { Sent } from './sent'
import type { HandingIn, IfOver } from './use-handing-in'
import type { Writing } from './use-writing'

export interface RefusalProps {
  readonly posting: Posting
  readonly results: readonly Sent[]
  readonly writing: Writing
  readonly handing: HandingIn
  /** False when it was refused for another reason, which `handing` says. */
  readonly onSend: (written: WrittenHomework, ifOver: IfOver) => Promise<boolean>
  readonly onBack: () => void
}
