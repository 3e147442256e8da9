// Joins what several phones marked: nothing is lost, and two who disagree unseen are a conflict.
import type { RollMark, RollMarkKind } from './roll-call'

/** What any mark says of itself: whose phone made it, its number there, and what that phone had seen. */
export interface PhoneMark {
  readonly device: string
  readonly seq: number
  readonly pupilId: string
  readonly seen: number
}

/** A mark on the phone, which has not arrived, or one that has. */
export type Held<Mark extends PhoneMark = RollMark> = Mark & { readonly arrived?: number }
export type HeldMark = Held
export type Arrived<Mark extends PhoneMark> = Mark & { readonly arrived: number }

/** By the mark's own id: sent twice it is one. */
export function markKey({ device, seq }: Pick<PhoneMark, 'device' | 'seq'>): string {
  return `${device}:${seq}`
}

/** What arrives, after what is there; in the order of its device's own counting. */
export function addMarks<Mark extends PhoneMark>(
  known: readonly Arrived<Mark>[],
  sent: readonly Mark[],
  arrived: number,
): readonly Arrived<Mark>[] {
  const held = new Set(known.map(markKey))
  const fresh = sent.filter((mark) => !held.has(markKey(mark)))
  const once = [...new Map(fresh.map((mark) => [markKey(mark), mark])).values()]
  return [...known, ...once.sort(byOwnOrder).map((mark) => ({ ...mark, arrived }))]
}

function byOwnOrder(one: PhoneMark, other: PhoneMark): number {
  return one.device.localeCompare(other.device) || one.seq - other.seq
}

/** Those that nobody who had seen them replaced, by child. One: it holds. Several: whoever made them did not know. */
export function headsOf<Mark extends PhoneMark>(
  marks: readonly Held<Mark>[],
): ReadonlyMap<string, readonly Held<Mark>[]> {
  const byPupil = new Map<string, Held<Mark>[]>()
  for (const mark of marks) byPupil.set(mark.pupilId, [...(byPupil.get(mark.pupilId) ?? []), mark])
  return new Map(
    [...byPupil].map(([pupilId, own]) => [pupilId, own.filter((mark) => !own.some((other) => replaces(other, mark)))]),
  )
}

/** A later mark of the same phone, or one whose phone had seen it. Clocks are not asked. */
function replaces(later: Held<PhoneMark>, earlier: Held<PhoneMark>): boolean {
  if (later.device === earlier.device) return later.seq > earlier.seq
  return earlier.arrived !== undefined && earlier.arrived <= later.seen
}

export interface Seen {
  readonly mark: RollMarkKind
  /** What others marked without knowing of it; empty: nobody disagrees. */
  readonly conflict: readonly RollMarkKind[]
}

/** The careful reading first: while two disagree, a child counts as missing rather than as seen. */
const CAREFUL: readonly RollMarkKind[] = ['MISSING', 'UNSEEN', 'LEFT', 'PRESENT']

export function seenOf(heads: readonly HeldMark[]): Seen {
  const said = CAREFUL.filter((kind) => heads.some(({ mark }) => mark === kind))
  const [mark = 'UNSEEN', ...others] = said
  return { mark, conflict: others.length === 0 ? [] : said }
}

export function seenByPupil(marks: readonly HeldMark[]): ReadonlyMap<string, Seen> {
  return new Map([...headsOf(marks)].map(([pupilId, heads]) => [pupilId, seenOf(heads)]))
}
