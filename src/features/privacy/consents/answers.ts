// The answers that the screens of consent share.
import type { ActionOutput } from '@domain/registry'

export type Consent = ActionOutput<'privacy.getConsent'>
