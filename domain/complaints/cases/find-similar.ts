// Finds cases that tell of the same thing, and waves; on an officer's device, over opened text.
import { DAY_MS } from '../../values/durations'

/** An opened case, as far as the device knows it. */
export interface OpenedText {
  readonly caseId: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly text: string
  readonly place: string
}

export interface Similar {
  readonly caseId: string
  /** 0 to 100. */
  readonly percent: number
  readonly isSamePlace: boolean
}

/** From here on two texts are shown side by side; the officer decides. */
const ALIKE_PERCENT = 30
/** Three within two weeks are a wave. */
const WAVE = { cases: 3, days: 14 } as const

/** The most alike first. The same place counts even if the words differ. */
export function findSimilar(one: OpenedText, others: readonly OpenedText[]): readonly Similar[] {
  const own = pairsOf(one.text)
  return others
    .filter(({ caseId }) => caseId !== one.caseId)
    .map(({ caseId, text, place }) => ({
      caseId,
      percent: likeness(own, pairsOf(text)),
      isSamePlace: normalized(place) !== '' && normalized(place) === normalized(one.place),
    }))
    .filter(({ percent, isSamePlace }) => isSamePlace || percent >= ALIKE_PERCENT)
    .sort((a, b) => Number(b.isSamePlace) - Number(a.isSamePlace) || b.percent - a.percent)
}

/** Whether this case and those like it came within a fortnight: one meeting, one visit. */
export function isWave(one: OpenedText, others: readonly OpenedText[]): boolean {
  const alike = new Set(findSimilar(one, others).map(({ caseId }) => caseId))
  const days = [one, ...others.filter(({ caseId }) => alike.has(caseId))].map(({ day }) => Date.parse(day)).sort()
  return days.some((day, at) => {
    const last = days[at + WAVE.cases - 1]
    return last !== undefined && last - day <= WAVE.days * DAY_MS
  })
}

/** Chinese has no blanks: pairs of neighboring characters stand for words. */
function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...normalized(text)]
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`))
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0
  const shared = [...one].filter((pair) => other.has(pair)).length
  return Math.round((100 * shared) / (one.size + other.size - shared))
}

function normalized(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}]/gu, '')
}
