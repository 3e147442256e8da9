// Cases of the hint about rest: when each afternoon ends, the grade, and what is said.

export interface RestCase {
  readonly name: string
  readonly grade: number
  /** The ends of Monday's and Tuesday's lessons; the first of each day is the course's own. */
  readonly ends: readonly (readonly string[])[]
  /** The end that is told; null: nothing is. */
  readonly told: string | null
}

export const REST_CASES: readonly RestCase[] = [
  { name: 'an ordinary afternoon says nothing', grade: 3, ends: [['17:45']], told: null },
  { name: 'two hours to 21:20 are enough', grade: 3, ends: [['19:20']], told: null },
  { name: 'a minute less is told', grade: 3, ends: [['19:21']], told: '19:21' },
  { name: 'a junior pupil is in bed by 22:00', grade: 7, ends: [['19:50']], told: null },
  { name: 'and is told after 20:00', grade: 7, ends: [['20:30']], told: '20:30' },
  { name: 'another lesson of the day ends later', grade: 1, ends: [['17:30', '19:30']], told: '19:30' },
  { name: 'the latest of two days is told', grade: 6, ends: [['19:30'], ['20:00']], told: '20:00' },
]
