// Which week is shown: the one chosen, else the one in which the cloud says it is today.
import { dateAt } from '@domain/values/school-date'
import { useState } from 'react'
import { mondayOf } from '../items/week-of'

export interface ShownWeek {
  readonly from: string
  readonly choose: (from: string) => void
  /** The device's own date may be wrong: an answer says which day it is. */
  readonly learn: (today: string) => void
}

export function useWeek(opened: string | undefined): ShownWeek {
  const [chosen, choose] = useState<string | null>(null)
  const [today, setToday] = useState(opened ?? null)
  return {
    from: chosen ?? mondayOf(today ?? dateAt(Date.now())),
    choose,
    learn: (said) => {
      if (today === null) setToday(said)
    },
  }
}
