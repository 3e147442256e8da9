// Finds the hours and the soft limit that hold at a school, and which hours a school may choose.
import { DEFAULT_PUBLISH_BY } from '../items/posting-dates'
import type { TighterCaps } from '../limits/tighter-caps'
import type { HomeworkSettings } from './homework-settings'

/** Nobody is told of homework late: the window ends before dismissal from after-school service. [D] */
export const EARLIEST_HOUR = '11:30'
export const LATEST_HOUR = '18:00'

export interface SchoolHours {
  readonly publishBy: string
  /** When the timer releases what is approved and was not released by hand. */
  readonly releaseAt: string
  readonly softLimit: number | null
  /** Of the district. */
  readonly caps: readonly TighterCaps[]
}

export function schoolHours(settings: readonly HomeworkSettings[]): SchoolHours {
  const school = settings.find(({ _id }) => _id.startsWith('school:'))
  const district = settings.find(({ _id }) => _id.startsWith('district:'))
  const publishBy = school?.publishBy ?? DEFAULT_PUBLISH_BY
  return {
    publishBy,
    releaseAt: school?.releaseAt ?? publishBy,
    softLimit: school?.softLimit ?? null,
    caps: district?.caps ?? [],
  }
}

/** The release lies within the window. */
export function areHoursAllowed({
  publishBy,
  releaseAt,
}: {
  readonly publishBy: string
  readonly releaseAt: string | null
}): boolean {
  const isWithin = (time: string) => EARLIEST_HOUR <= time && time <= LATEST_HOUR
  return isWithin(publishBy) && (releaseAt === null || (isWithin(releaseAt) && releaseAt <= publishBy))
}
