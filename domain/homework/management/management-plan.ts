// A school's five rules (五项管理) as dated texts: homework, sleep, phones, reading matter, fitness.
import type { SchoolDate } from '../../values/school-date'

export const MANAGED = ['HOMEWORK', 'SLEEP', 'PHONES', 'READING', 'FITNESS'] as const
export type Managed = (typeof MANAGED)[number]

export interface ManagementText {
  readonly kind: Managed
  readonly text: string
  readonly from: SchoolDate
  readonly writtenBy: string
  readonly writtenAt: number
}

export interface ManagementPlan {
  /** The school's id. */
  readonly _id: string
  readonly districtId: string
  /** Only added to; the latest that has begun holds. */
  readonly texts: readonly ManagementText[]
  readonly rev: number
}

/** Of each kind the text in force, or null. */
export function textsInForce(
  texts: readonly ManagementText[],
  today: SchoolDate,
): Readonly<Record<Managed, ManagementText | null>> {
  const inForce = (kind: Managed) =>
    texts
      .filter((text) => text.kind === kind && text.from <= today)
      .sort((one, other) =>
        one.from === other.from ? other.writtenAt - one.writtenAt : one.from < other.from ? 1 : -1,
      )[0] ?? null
  return {
    HOMEWORK: inForce('HOMEWORK'),
    SLEEP: inForce('SLEEP'),
    PHONES: inForce('PHONES'),
    READING: inForce('READING'),
    FITNESS: inForce('FITNESS'),
  }
}
