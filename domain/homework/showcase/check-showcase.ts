// Refuses words beside a shown piece that grade, compare or name the child; masks its name.
import { noteFault } from '../notes/check-note'

export const SHOWCASE_FAULTS = ['HAS_MARKS', 'COMPARES', 'NAMES_THE_CHILD', 'EMPTY'] as const
export type ShowcaseFault = (typeof SHOWCASE_FAULTS)[number]

interface Proposed {
  readonly words: string
  readonly photos: readonly string[]
  readonly pupilName: string
}

/** The name without its first character names the child to its class too. */
export function showcaseFault({ words, photos, pupilName }: Proposed): ShowcaseFault | null {
  if (words === '' && photos.length === 0) return 'EMPTY'
  const given = pupilName.slice(1)
  if (words.includes(pupilName) || (given.length > 1 && words.includes(given))) return 'NAMES_THE_CHILD'
  return noteFault(words, pupilName)
}

/** 林小满 is shown as 林同学. */
export function maskedName(name: string): string {
  return `${name.slice(0, 1)}同学`
}
