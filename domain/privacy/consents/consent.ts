// A guardian's consent to processing a child's data: purposes, text version, what holds now.
// 个人信息保护法 (2021-08-20, in force 2021-11-01) §14–16, 28–31; every pupil is treated as under 14.

/** SERVICE is needed to run the service; the others are asked for apart and change nothing when refused (§16, §29). */
export const CONSENT_PURPOSES = ['SERVICE', 'NOTICES', 'SHOWCASE'] as const
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]

/** A separate consent (§29): asked for on the application for relief alone, in words of its own. */
export const RECORDED_PURPOSES = [...CONSENT_PURPOSES, 'MATERIALS'] as const
export type RecordedPurpose = (typeof RECORDED_PURPOSES)[number]

/** Which words of the application were agreed to; they change apart from the others. */
export const MATERIALS_TEXT_VERSION = '2026-09'

/** Which words were agreed to. A new version asks again (§14). */
export const CONSENT_TEXT_VERSION = '2026-09'

export interface ConsentEntry {
  readonly kind: 'GIVEN' | 'WITHDRAWN'
  readonly purposes: readonly RecordedPurpose[]
  readonly textVersion: string
  readonly personId: string
  /** On paper: who of the school recorded it. */
  readonly recordedBy?: string
  readonly at: number
}

/** One document a pupil; entries are only ever added. */
export interface ConsentRecord {
  /** The pupil's id. */
  readonly _id: string
  readonly schoolId: string
  readonly entries: readonly ConsentEntry[]
}

/** The purposes agreed to now, in the current words: the latest entry about a purpose decides, whichever guardian made it. */
export function consentedPurposes(entries: readonly ConsentEntry[], textVersion: string): readonly ConsentPurpose[] {
  return CONSENT_PURPOSES.filter((purpose) => holds(entries, purpose, textVersion))
}

/** Agreed to now, in the words of the application. */
export function isMaterialsConsented(entries: readonly ConsentEntry[], textVersion: string): boolean {
  return holds(entries, 'MATERIALS', textVersion)
}

/** True when the latest word on SERVICE was a withdrawal: places in courses are given back. Old words are not a withdrawal. */
export function isServiceWithdrawn(entries: readonly ConsentEntry[]): boolean {
  return lastAbout(entries, 'SERVICE')?.kind === 'WITHDRAWN'
}

/** The latest word on SERVICE where it changed something: a withdrawal, or consent given again after one. */
export function serviceChange(entries: readonly ConsentEntry[]): ConsentEntry | null {
  const about = entries.filter(({ purposes }) => purposes.includes('SERVICE'))
  const last = about.at(-1)
  if (last === undefined) return null
  return last.kind === 'WITHDRAWN' || about.at(-2)?.kind === 'WITHDRAWN' ? last : null
}

/** Of the purposes named, those that an entry would say something new about: nothing is agreed to that is not named. */
export function purposesToRecord(
  entries: readonly ConsentEntry[],
  { kind, purposes, textVersion }: Pick<ConsentEntry, 'kind' | 'purposes' | 'textVersion'>,
): readonly RecordedPurpose[] {
  return RECORDED_PURPOSES.filter((purpose) => {
    if (!purposes.includes(purpose)) return false
    return kind === 'GIVEN' ? !holds(entries, purpose, textVersion) : lastAbout(entries, purpose)?.kind === 'GIVEN'
  })
}

function holds(entries: readonly ConsentEntry[], purpose: RecordedPurpose, textVersion: string): boolean {
  const last = lastAbout(entries, purpose)
  return last?.kind === 'GIVEN' && last.textVersion === textVersion
}

function lastAbout(entries: readonly ConsentEntry[], purpose: RecordedPurpose): ConsentEntry | undefined {
  return entries.filter(({ purposes }) => purposes.includes(purpose)).at(-1)
}
