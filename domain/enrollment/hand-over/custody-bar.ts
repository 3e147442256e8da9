// A person who may not fetch a child, by a document the school saw; and whether a bar holds.
import { isSameName } from '../../values/person-name'
import type { SchoolDate } from '../../values/school-date'

/** Never removed: ended with who, when and why. */
export interface CustodyBar {
  /** `pupilId:requestKey`. */
  readonly _id: string
  readonly pupilId: string
  readonly schoolId: string
  /** Known to the app; null: by name alone. */
  readonly personId: string | null
  readonly name: string
  /** What was shown, such as the number of a court's decision. Nobody at the gate reads it. */
  readonly document: string
  readonly from: SchoolDate
  /** The last day; null: until it is ended. */
  readonly until: SchoolDate | null
  readonly byId: string
  readonly at: number
  readonly ended: { readonly byId: string; readonly at: number; readonly reason: string } | null
}

type Barred = Pick<CustodyBar, 'pupilId' | 'personId' | 'name' | 'from' | 'until' | 'ended'>

export function holdsOn({ from, until, ended }: Barred, date: SchoolDate): boolean {
  return ended === null && from <= date && (until === null || date <= until)
}

/** By the person, or by the name: a namesake waits a minute longer, which is the smaller harm. */
export function isBarred(
  bars: readonly Barred[],
  fetcher: { readonly pupilId: string; readonly personId: string | null; readonly name: string },
  date: SchoolDate,
): boolean {
  return bars
    .filter((bar) => bar.pupilId === fetcher.pupilId && holdsOn(bar, date))
    .some((bar) => (bar.personId !== null && bar.personId === fetcher.personId) || isSameName(bar.name, fetcher.name))
}
