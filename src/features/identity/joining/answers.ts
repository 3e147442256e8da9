// The answers that the screens of joining share.
import type { ActionOutput } from '@domain/registry'

export type Who = ActionOutput<'identity.whoAmI'>

export type CodeKind = 'class' | 'person'
