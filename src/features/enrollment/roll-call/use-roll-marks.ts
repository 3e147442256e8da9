// A teacher's marks: kept on the phone at once, sent with a network, joined with the others'.
import { type Heads, headsIn } from '@domain/enrollment/roll-call/count-heads'
import { isInRoom, isSameGuest } from '@domain/enrollment/roll-call/guest'
import { markKey, type Seen, seenByPupil } from '@domain/enrollment/roll-call/merge-marks'
import type { RollMarkKind } from '@domain/enrollment/roll-call/roll-call'
import type { ActionOutput } from '@domain/registry'
import { useSending } from '@src/api/hooks/use-sending'
import { useWrite } from '@src/api/hooks/use-write'
import { nextMarkNumber, ownDevice } from '@src/api/kept/phone-marks'
import { type KeptMarks, keepMarks, type OwnGuest, type OwnMark, readMarks } from '@src/api/kept/roll-marks'
import { useState } from 'react'
import type { LessonList, RollState } from './answers'

type Saved = ActionOutput<'enrollment.saveRollCall'>

export interface Roll {
  readonly seen: ReadonlyMap<string, Seen>
  readonly heads: Heads
  /** Marks that have not arrived. */
  readonly waiting: number
  readonly counted: RollState['counted']
  readonly mark: (pupilIds: readonly string[], kind: RollMarkKind) => void
  /** The number agreed: everybody not marked becomes present, in one act. */
  readonly markAllPresent: (heads: number) => void
  /** Children on no list, those that have not arrived included. */
  readonly guests: readonly RollGuest[]
  readonly guestHeads: number
  readonly addGuest: (words: NewGuest) => void
  /** Marked on this phone, and on no list any more. */
  readonly unlisted: readonly string[]
  readonly dropUnlisted: (pupilId: string) => void
}

export type RollGuest = RollState['guests'][number]
/** `insteadOf`: a child on no list any more that stands there. */
type NewGuest = GuestWords & { readonly insteadOf?: string }

export type GuestWords = Pick<OwnGuest, 'name' | 'homeroomName' | 'note'>

export function useRollMarks(courseId: string, list: LessonList): Roll {
  const date = list.session?.date ?? list.today
  const lesson = `${courseId}:${date}`
  const [kept, setKept] = useState<KeptMarks>(() => readMarks(lesson))
  const [saved, setSaved] = useState<RollState | null>(null)
  // Whoever answered last may be the older one.
  const state: RollState = saved !== null && saved.rev > list.rev ? saved : list
  const come = new Set(state.marks.map(markKey))
  const pending = kept.pending.filter((own) => !come.has(markKey(own)))
  const guests = guestsOf(state, kept)
  const seen = seenByPupil([...state.marks.map(withMaker), ...pending.map(withMaker)])
  const heads = headsIn(list.children, seen)
  const keep = (next: KeptMarks) => {
    keepMarks(lesson, next)
    setKept(next)
  }
  const marksOf = (pupilIds: readonly string[], kind: RollMarkKind) =>
    pupilIds.map((pupilId): OwnMark => ({ ...nextMarkNumber(), pupilId, mark: kind, seen: state.rev, at: Date.now() }))
  useRollSending({ courseId, date }, { ...kept, pending }, (answer, sent) => {
    setSaved(answer)
    keep(keptAfter(readMarks(lesson), answer, sent))
  })
  return {
    seen,
    heads,
    waiting: pending.length + kept.guests.length,
    counted: state.counted,
    mark: (pupilIds, kind) => keep({ ...kept, pending: [...pending, ...marksOf(pupilIds, kind)] }),
    markAllPresent: (count) =>
      keep({
        ...kept,
        pending: [...pending, ...marksOf(heads.unseen, 'PRESENT')],
        counted: { heads: count, seen: state.rev },
      }),
    guests,
    guestHeads: guests.filter(isInRoom).length,
    addGuest: (words) => keep(withGuest(kept, words)),
    unlisted: [...new Set(kept.unlisted.map(({ pupilId }) => pupilId))],
    dropUnlisted: (pupilId) => keep({ ...kept, unlisted: kept.unlisted.filter((own) => own.pupilId !== pupilId) }),
  }
}

/** What has arrived leaves the phone; so does a mark of a child on no list any more, which somebody looks at. */
function keptAfter(now: KeptMarks, { marks, unknown, guests }: Saved, sent: KeptMarks): KeptMarks {
  const arrived = new Set(marks.map(markKey))
  const isGone = ({ pupilId }: OwnMark) => unknown.includes(pupilId)
  const left = now.pending.filter((own) => !arrived.has(markKey(own)) && !isGone(own))
  return {
    pending: left,
    counted: now.counted === sent.counted || left.length === 0 ? null : now.counted,
    guests: now.guests.filter((own) => !guests.some((one) => isSameGuest(one, own))),
    unlisted: [...now.unlisted, ...now.pending.filter(isGone)],
  }
}

function withGuest(kept: KeptMarks, { insteadOf, ...words }: NewGuest): KeptMarks {
  const guest = { ...nextMarkNumber(), ...words, at: Date.now() }
  const unlisted = kept.unlisted.filter(({ pupilId }) => pupilId !== insteadOf)
  return { ...kept, guests: [...kept.guests, guest], unlisted }
}

function guestsOf({ guests }: RollState, kept: KeptMarks): readonly RollGuest[] {
  const waiting = kept.guests.filter((own) => !guests.some((one) => isSameGuest(one, own)))
  return [...guests, ...waiting.map((own): RollGuest => ({ ...own, state: 'OPEN' }))]
}

/** Who tapped matters to nobody's screen. */
function withMaker<Mark extends object>(mark: Mark): Mark & { readonly by: string } {
  return { ...mark, by: '' }
}

function useRollSending(
  { courseId, date }: { readonly courseId: string; readonly date: string },
  kept: KeptMarks,
  onArrived: (answer: Saved, sent: KeptMarks) => void,
): void {
  const { run } = useWrite('enrollment.saveRollCall')
  const count = kept.pending.length + kept.guests.length
  const hasCount = kept.counted !== null
  useSending(count === 0 && !hasCount ? '' : `${count} ${hasCount}`, async () => {
    const counted = kept.counted && { ...kept.counted, device: ownDevice() }
    const answer = await run({ courseId, date, marks: [...kept.pending], guests: [...kept.guests], counted })
    if (answer.ok) onArrived(answer.value, kept)
  })
}
