// Turns families' answers on how long homework took into a mean, from five answers on.

/** Below so many answers nobody is told anything of them. */
export const FEWEST_ANSWERS = 5
/** "Longer" than the class's limit is counted as so much above it. [D] */
const LONGER = 15

/** What a family may answer, in minutes, under the class's limit of a day; the last stands for "longer". */
export function minuteChoices(cap: number): readonly number[] {
  const top = cap > 60 ? [30, 45, 60, 75, 90] : [20, 30, 40, 50, 60]
  return [...top, (top.at(-1) ?? 0) + LONGER]
}

/** The last choice is "longer than the limit". */
export function isLonger(minutes: number, cap: number): boolean {
  return minutes === minuteChoices(cap).at(-1)
}

/** Answers of one homeroom and day by their minutes; no name and no order of who said what. */
export type MinuteCounts = Readonly<Record<string, number>>

export interface ReportedMinutes {
  readonly answers: number
  /** Rounded to whole minutes, half up. */
  readonly mean: number
  readonly median: number
}

/** Null under five answers. */
export function reportedMinutes(counts: MinuteCounts): ReportedMinutes | null {
  const said = Object.entries(counts)
    .flatMap(([minutes, count]) => Array.from({ length: count }, () => Number(minutes)))
    .sort((one, other) => one - other)
  if (said.length < FEWEST_ANSWERS) return null
  const sum = said.reduce((total, minutes) => total + minutes, 0)
  const [low = 0, high = 0] = [said[(said.length - 1) >> 1], said[said.length >> 1]]
  return { answers: said.length, mean: Math.round(sum / said.length), median: Math.round((low + high) / 2) }
}
