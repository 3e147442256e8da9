// The national limits of homework as dated, cited data; a district may only be tighter.
import { type SchoolDate, schoolDate } from '../../values/school-date'
import type { TighterCaps } from './tighter-caps'

export interface GradeLimits {
  readonly from: SchoolDate
  readonly grades: readonly [first: number, last: number]
  /** Written homework at home of all subjects together on one evening, minutes; zero: none. */
  readonly writtenMinutes: number
  /** Of a pupil in after-school care, to be left for home: a warning above it, not a wall. */
  readonly careMinutes: number
  /** Asleep by. */
  readonly bedtime: string
  readonly document: string
}

const REDUCTION = '《关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见》（中办发〔2021〕40号）'
const FROM = schoolDate('2021-07-24')

/** Bedtimes: 教基厅函〔2021〕11号. `careMinutes` of the junior grades: "little" in the paper, a number of ours. [D] */
export const NATIONAL_LIMITS: readonly GradeLimits[] = [
  { from: FROM, grades: [1, 2], writtenMinutes: 0, careMinutes: 0, bedtime: '21:20', document: REDUCTION },
  { from: FROM, grades: [3, 6], writtenMinutes: 60, careMinutes: 0, bedtime: '21:20', document: REDUCTION },
  { from: FROM, grades: [7, 9], writtenMinutes: 90, careMinutes: 30, bedtime: '22:00', document: REDUCTION },
]

/** Whom homework may not be set for, who may not mark it, and what it may not be. */
export const BANS_DOCUMENT = '教育部办公厅《关于加强义务教育学校作业管理的通知》（教基厅函〔2021〕13号）'

/**
 * The latest entry that has begun; whatever is asked about lies after the first. A Friday's evening stands for the
 * whole weekend, the last one before a holiday for the holiday: one limit, not several. [D]
 */
export function limitsOf(grade: number, date: SchoolDate): GradeLimits {
  const known = NATIONAL_LIMITS.filter(({ grades: [first, last] }) => first <= grade && grade <= last)
  const begun = known.filter(({ from }) => from <= date).sort((one, other) => (one.from < other.from ? 1 : -1))
  const [limits] = begun.length > 0 ? begun : known
  if (limits === undefined) throw new RangeError(`no limits of grade ${grade}`)
  return limits
}

export interface Cap {
  readonly minutes: number
  readonly document: string
}

/** The nation's, or the district's where that is tighter. A looser number of a district changes nothing. */
export function capOf(grade: number, date: SchoolDate, district: readonly TighterCaps[]): Cap {
  const { writtenMinutes, document } = limitsOf(grade, date)
  const [tighter] = district.filter(({ from }) => from <= date).sort((one, other) => (one.from < other.from ? 1 : -1))
  if (tighter === undefined) return { minutes: writtenMinutes, document }
  const minutes = grade >= FIRST_JUNIOR_GRADE ? tighter.junior : tighter.primary
  return minutes < writtenMinutes ? { minutes, document: tighter.document } : { minutes: writtenMinutes, document }
}

export const FIRST_JUNIOR_GRADE = 7
