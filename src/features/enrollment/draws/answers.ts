// The answers that the family's screens of a draw share.
import type { ActionOutput } from '@domain/registry'

export type WishForm = ActionOutput<'enrollment.getWishForm'>
export type WishingChild = WishForm['children'][number]
export type DrawCourse = WishForm['courses'][number]
export type PublicDraw = NonNullable<WishForm['draw']>
export type DrawResult = ActionOutput<'enrollment.getDrawResult'>
export type ResultWish = DrawResult['wishes'][number]

/** The number that stands for one's own child in the published file. */
export interface OwnNumber {
  readonly number: string
  readonly childName: string
}
