// The answers that the screens of a family share.
import type { ActionOutput } from '@domain/registry'

export type Family = ActionOutput<'identity.getFamily'>
export type Kin = ActionOutput<'identity.getFamily'>['kin'][number]
