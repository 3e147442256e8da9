// The answer types that a family's homework screens share.
import type { ActionOutput } from '@domain/registry'

export type Tonight = ActionOutput<'homework.listTonight'>
export type TonightChild = Tonight['children'][number]
export type FamilyItem = TonightChild['tonight']['items'][number]
export type ItemMark = NonNullable<FamilyItem['seen']>
