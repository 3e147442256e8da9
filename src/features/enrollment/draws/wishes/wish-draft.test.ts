// Tests ranking wishes: order, taking out, ties of brothers and sisters, and what is sent.
import type { DrawCourse, WishForm } from '../answers'
import {
  added,
  changedChildren,
  clashingRank,
  draftOf,
  limited,
  movedUp,
  removed,
  sentChildren,
  tied,
  tieOf,
  type WishDraft,
} from './wish-draft'

const slots = (weekday: number) => [{ weekday, from: '16:30', until: '17:45' }]
const courses = [
  { courseId: 'pottery', slots: slots(3) },
  { courseId: 'chess', slots: slots(5) },
  { courseId: 'reading', slots: slots(5) },
] as unknown as readonly DrawCourse[]
const child = (pupilId: string, wishes: readonly string[]) => ({
  pupil: { pupilId },
  wishes,
  atMost: { aWeek: 3, aTerm: 2 },
})
const children = [child('pupil-1', ['pottery', 'chess', 'reading']), child('pupil-2', [])]
const openWishForm = { children, together: [] } as unknown as Pick<WishForm, 'children' | 'together'>

const XIAOMAN = 'pupil-1'
const YINUO = 'pupil-2'
const saved = draftOf(openWishForm)
const wishesOf = (draft: WishDraft, pupilId = XIAOMAN) =>
  draft.children.find((child) => child.pupilId === pupilId)?.wishes

test('a wish moves up one place; the first stays', () => {
  const up = movedUp(saved, { pupilId: XIAOMAN, courseId: 'reading' })
  expect(wishesOf(up)).toEqual(['pottery', 'reading', 'chess'])
  expect(wishesOf(movedUp(up, { pupilId: XIAOMAN, courseId: 'pottery' }))).toEqual(wishesOf(up))
})

test('a wish is added last, and never twice', () => {
  const more = added(saved, { pupilId: YINUO, courseId: 'chess' })
  expect(wishesOf(added(more, { pupilId: YINUO, courseId: 'chess' }), YINUO)).toEqual(['chess'])
})

test('together: the sister wishes it too; taken out by one, the tie is gone and her wish stays', () => {
  const both = tied(saved, 'chess', [XIAOMAN, YINUO])
  expect(wishesOf(both, YINUO)).toEqual(['chess'])
  expect(tieOf(both, { pupilId: YINUO, courseId: 'chess' })).not.toBeNull()
  const one = removed(both, { pupilId: XIAOMAN, courseId: 'chess' })
  expect(one.together).toEqual([])
  expect(wishesOf(one, YINUO)).toEqual(['chess'])
})

test('a second tap on together takes the tie away, not the wishes', () => {
  const apart = tied(tied(saved, 'chess', [XIAOMAN, YINUO]), 'chess', [XIAOMAN, YINUO])
  expect(apart.together).toEqual([])
  expect(wishesOf(apart, YINUO)).toEqual(['chess'])
})

test('sent is who changed, and who is tied to them', () => {
  expect(changedChildren(openWishForm, saved)).toEqual([])
  const less = limited(saved, YINUO, { aWeek: 1, aTerm: 1 })
  expect(changedChildren(openWishForm, less)).toEqual([YINUO])
  const both = tied(saved, 'chess', [XIAOMAN, YINUO])
  expect(changedChildren(openWishForm, both)).toEqual([XIAOMAN, YINUO])
  expect(sentChildren(both, [XIAOMAN])).toEqual([XIAOMAN, YINUO])
  expect(sentChildren(less, [YINUO])).toEqual([YINUO])
})

test('the worse of two at one hour is told which better one it meets', () => {
  const wishes = ['pottery', 'chess', 'reading']
  expect(wishes.map((_, at) => clashingRank(wishes, at, courses))).toEqual([null, null, 2])
})
