// What a message of a case's conversation says once it is opened, from either side.
import { fieldsOf, listOf, oneOf, photosOf, type SentPhoto, textOf } from './read-fields'
import { MOST_PHOTOS, MOST_WORDS, type NamedReporter, readReporter } from './report-contents'

/** Of one point of a report: closed says that it ended, each point says how. */
export const FINDINGS = ['PROVEN', 'PARTLY_PROVEN', 'NOT_PROVEN', 'CANNOT_VERIFY', 'ONGOING'] as const
export type Finding = (typeof FINDINGS)[number]

export interface ResultPoint {
  readonly title: string
  readonly finding: Finding
  /** What was done about it. */
  readonly note: string
}

export interface ThreadContents {
  readonly version: 1
  readonly text: string
  readonly photos: readonly SentPhoto[]
  /** The staff's, with a result. */
  readonly points: readonly ResultPoint[]
  /** The reporter's, who gives a name afterwards. */
  readonly reporter: NamedReporter | null
}

const MOST_POINTS = 12
const MOST_TITLE = 40
const MOST_NOTE = 300

export function threadContents(parts: Partial<Omit<ThreadContents, 'version'>>): ThreadContents {
  const { text = '', photos = [], points = [], reporter = null } = parts
  return { version: 1, text, photos, points, reporter }
}

/** Null when it is no message. */
export function readThreadContents(value: unknown): ThreadContents | null {
  const fields = fieldsOf(value)
  if (fields === null || fields.version !== 1) return null
  return {
    version: 1,
    text: textOf(fields.text, MOST_WORDS),
    photos: photosOf(fields.photos, MOST_PHOTOS),
    points: listOf(fields.points, MOST_POINTS).flatMap(pointOf),
    reporter: readReporter(fields.reporter),
  }
}

function pointOf(value: unknown): readonly ResultPoint[] {
  const fields = fieldsOf(value)
  const title = textOf(fields?.title, MOST_TITLE)
  if (fields === null || title === '') return []
  return [{ title, finding: oneOf(fields.finding, FINDINGS) ?? 'ONGOING', note: textOf(fields.note, MOST_NOTE) }]
}
