// What a family has ranked for its children before it is saved: each step gives the next draft.
import { clashing } from '@domain/enrollment/draws/guards'
import type { Weekday } from '@domain/values/school-date'
import type { DrawCourse, WishForm } from '../answers'

export interface DraftChild {
  readonly pupilId: string
  /** Course ids, best first. */
  readonly wishes: readonly string[]
  readonly atMost: { readonly aWeek: number; readonly aTerm: number }
}

type Tie = WishForm['together'][number]

export interface WishDraft {
  readonly children: readonly DraftChild[]
  readonly together: readonly Tie[]
}

export function draftOf({ children, together }: Pick<WishForm, 'children' | 'together'>): WishDraft {
  return {
    children: children.map(({ pupil: { pupilId }, wishes, atMost }) => ({ pupilId, wishes, atMost })),
    together,
  }
}

interface Wish {
  readonly pupilId: string
  readonly courseId: string
}

export function added(draft: WishDraft, { pupilId, courseId }: Wish): WishDraft {
  return withChild(draft, pupilId, ({ wishes }) => ({
    wishes: wishes.includes(courseId) ? wishes : [...wishes, courseId],
  }))
}

/** A tie without one of its wishes is none. */
export function removed(draft: WishDraft, wish: Wish): WishDraft {
  const { children } = withChild(draft, wish.pupilId, ({ wishes }) => ({
    wishes: wishes.filter((courseId) => courseId !== wish.courseId),
  }))
  return { children, together: draft.together.filter((tie) => !isIn(tie, wish)) }
}

export function movedUp(draft: WishDraft, { pupilId, courseId }: Wish): WishDraft {
  return withChild(draft, pupilId, ({ wishes }) => {
    const at = wishes.indexOf(courseId)
    if (at < 1) return { wishes }
    const before = wishes[at - 1] ?? courseId
    return { wishes: [...wishes.slice(0, at - 1), courseId, before, ...wishes.slice(at + 1)] }
  })
}

export function limited(draft: WishDraft, pupilId: string, atMost: DraftChild['atMost']): WishDraft {
  return withChild(draft, pupilId, () => ({ atMost }))
}

/** All of them or none: whoever has not wished it yet wishes it last. Tied already: the tie is taken away. */
export function tied(draft: WishDraft, courseId: string, pupilIds: readonly string[]): WishDraft {
  const wishes = pupilIds.map((pupilId) => ({ pupilId, courseId }))
  const others = draft.together.filter((tie) => !wishes.some((wish) => isIn(tie, wish)))
  if (others.length < draft.together.length) return { ...draft, together: others }
  const all = wishes.reduce((one, wish) => added(one, wish), draft)
  return { children: all.children, together: [...others, { wishes }] }
}

export function tieOf({ together }: WishDraft, wish: Wish): Tie | null {
  return together.find((tie) => isIn(tie, wish)) ?? null
}

/** Children whose wishes, limits or ties are not as they were saved. A tie is sent with all its children. */
export function changedChildren(form: Pick<WishForm, 'children' | 'together'>, draft: WishDraft): readonly string[] {
  const saved = draftOf(form)
  const tiesOf = (one: WishDraft, pupilId: string) =>
    one.together.filter(({ wishes }) => wishes.some((wish) => wish.pupilId === pupilId))
  return draft.children.flatMap((child) => {
    const { pupilId } = child
    const before = saved.children.find((one) => one.pupilId === pupilId)
    const isSame =
      JSON.stringify(before) === JSON.stringify(child) &&
      JSON.stringify(tiesOf(saved, pupilId)) === JSON.stringify(tiesOf(draft, pupilId))
    return isSame ? [] : [pupilId]
  })
}

/** Those that changed, and everybody tied to one of them now. */
export function sentChildren(draft: WishDraft, changed: readonly string[]): readonly string[] {
  const tiedTo = draft.together
    .filter(({ wishes }) => wishes.some(({ pupilId }) => changed.includes(pupilId)))
    .flatMap(({ wishes }) => wishes.map(({ pupilId }) => pupilId))
  const sent = new Set([...changed, ...tiedTo])
  const more = [...sent].some((pupilId) => !changed.includes(pupilId))
  return more ? sentChildren(draft, [...sent]) : [...sent]
}

/** The first better wish, counted from 1, that meets at this one's hour: the draw gives one of the two at most. */
export function clashingRank(wishes: readonly string[], at: number, courses: readonly DrawCourse[]): number | null {
  const drawn = (courseId: string | undefined) => courses.filter((one) => one.courseId === courseId).map(asDrawn)
  const [own] = drawn(wishes[at])
  const met = own && clashing({ held: wishes.slice(0, at).flatMap(drawn), atMost: NO_LIMIT }, own)
  return met ? wishes.indexOf(met.courseId) + 1 : null
}

const NO_LIMIT = { aWeek: Number.POSITIVE_INFINITY, aTerm: Number.POSITIVE_INFINITY }

function asDrawn({ courseId, title, seats, slots }: DrawCourse) {
  return { courseId, title, seats, meetings: slots.map((slot) => ({ ...slot, weekday: slot.weekday as Weekday })) }
}

function isIn({ wishes }: Tie, { pupilId, courseId }: Wish): boolean {
  return wishes.some((wish) => wish.pupilId === pupilId && wish.courseId === courseId)
}

function withChild(draft: WishDraft, pupilId: string, change: (child: DraftChild) => Partial<DraftChild>): WishDraft {
  const children = draft.children.map((child) => (child.pupilId === pupilId ? { ...child, ...change(child) } : child))
  return { ...draft, children }
}
