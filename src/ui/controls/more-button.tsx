// The way to the next page of a long list, where there is one.
import type { Paged } from '../basics/use-more'
import { ActionButton } from './action-button'

interface MoreButtonProps {
  readonly page: Paged<unknown>
  /** Counter and noun after the number: 所学校. */
  readonly unit: string
}

export function MoreButton({ page: { next, showMore }, unit }: MoreButtonProps) {
  return next > 0 ? <ActionButton kind="plain" text={`再看 ${next} ${unit}`} onTap={showMore} /> : null
}
