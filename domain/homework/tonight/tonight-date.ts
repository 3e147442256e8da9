// Finds which evening's homework is shown on a day, and which evening a family is asked about.
import { addDays, datesBetween, type SchoolDate } from '../../values/school-date'

/** Over longer holidays nothing is shown as tonight's. */
export const MOST_DAYS_BACK = 10

/** Today on a school day; on a day off the last school day before it, whose homework stands for the days off. */
export function tonightDate(today: SchoolDate, isSchoolDay: (date: SchoolDate) => boolean): SchoolDate {
  const back = datesBetween(addDays(today, -MOST_DAYS_BACK), today).reverse()
  return back.find(isSchoolDay) ?? today
}

interface Evening {
  readonly date: SchoolDate
  /** The child had something to do. */
  readonly hadHomework: boolean
  readonly allDone: boolean
}

/**
 * The last evening before today; tonight instead once everything is done, or once it is over. Null: there was none.
 */
export function eveningToAskAbout(
  evenings: readonly Evening[],
  { today, isOver }: { readonly today: SchoolDate; readonly isOver: boolean },
): SchoolDate | null {
  const asked = evenings
    .filter(({ hadHomework }) => hadHomework)
    .filter(({ date, allDone }) => date < today || (date === today && (allDone || isOver)))
    .map(({ date }) => date)
    .sort()
  return asked.at(-1) ?? null
}
