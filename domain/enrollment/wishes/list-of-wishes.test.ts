// Tests what a draw's list is made of: kept seats, what is held already, ties, priorities.
import { schoolDate, type Weekday } from '../../values/school-date'
import { checkList } from '../draws/check-list'
import { rowNumber } from '../draws/row-number'
import { type Listing, listOfWishes, type WishingPupil } from './list-of-wishes'
import type { Tie } from './wishes'

const draw: Listing['draw'] = {
  drawId: 'plan:draw-1',
  schoolName: '青禾小学',
  termName: '秋',
  opensOn: schoolDate('2026-09-10'),
  closesOn: schoolDate('2026-09-11'),
  secretHash: '0'.repeat(64),
  numberSource: { name: '号码', on: '2026-09-12' },
  priorities: ['NOTHING_LAST_TERM', 'SIBLINGS_TOGETHER'],
  announcedOn: schoolDate('2026-09-01'),
  atMost: { aWeek: 3, aTerm: 2 },
}
const course = (_id: string, weekday: Weekday, seatsLeft = 4) => ({
  _id,
  title: _id,
  grades: [3],
  seatsLeft,
  slots: [{ weekday, from: '16:30', until: '17:30' }],
})
const courses = [course('chess', 5), course('clay', 5), course('robots', 2)]

function pupil(
  id: string,
  wishes: readonly string[],
  more: Partial<WishingPupil & { together: readonly Tie[] }> = {},
): WishingPupil {
  const { together = [], grade = 3, reserved = [], held = [], waitedInVain = false } = more
  return {
    grade,
    reserved,
    held,
    waitedInVain,
    wishes: {
      _id: `plan:${id}`,
      planId: 'plan',
      schoolId: 'qinghe',
      pupilId: id,
      wishes,
      atMost: { aWeek: 5, aTerm: 2 },
      together,
      salt: id.repeat(64).slice(0, 64),
      consent: { textVersion: '1', personId: 'mother', at: 1 },
      savedAt: 1,
      rev: 1,
    },
  }
}
const numberOf = (id: string) => rowNumber({ drawId: draw.drawId, pupilId: id, salt: id.repeat(64).slice(0, 64) })
const made = (...pupils: WishingPupil[]) => listOfWishes({ draw, courses, pupils })
const rowOf = (id: string, ...pupils: WishingPupil[]) =>
  made(...pupils).list.rows.find(({ number }) => number === numberOf(id))

test('a family may want less than the school allows, never more', () => {
  expect(rowOf('a', pupil('a', ['chess']))).toMatchObject({
    wishes: ['chess'],
    atMost: { aWeek: 3, aTerm: 2 },
    priorityClass: 3,
  })
})

test('a kept seat leaves the list, with what clashes with it and what it uses up', () => {
  const kept = pupil('a', ['robots', 'chess', 'clay'], { reserved: ['chess'] })
  const { list } = made(kept, pupil('b', ['chess']))
  expect(list.courses.find(({ courseId }) => courseId === 'chess')?.seats).toBe(3)
  expect(rowOf('a', kept)).toMatchObject({ wishes: ['robots'], atMost: { aWeek: 2, aTerm: 1 } })
})

test('a seat is kept only where the family wishes the course', () => {
  const { list } = made(pupil('a', ['robots'], { reserved: ['chess'] }))
  expect(list.courses.find(({ courseId }) => courseId === 'chess')?.seats).toBe(4)
  expect(list.rows[0]).toMatchObject({ atMost: { aWeek: 3, aTerm: 2 } })
})

test('what a child has already takes its hours; another grade and an unknown course are no wishes; without any it is left out', () => {
  expect(rowOf('a', pupil('a', ['chess', 'robots'], { held: [course('yoga', 5)] }))?.wishes).toEqual(['robots'])
  expect(made(pupil('a', ['chess'], { grade: 4 }), pupil('b', ['gone']))).toMatchObject({
    leftOut: 2,
    list: { rows: [] },
  })
})

test('a tie counts if both say so and both wish it; class by the first rule that applies', () => {
  const tie = {
    wishes: [
      { pupilId: 'a', courseId: 'chess' },
      { pupilId: 'b', courseId: 'chess' },
    ],
  }
  const both = [pupil('a', ['chess'], { together: [tie] }), pupil('b', ['chess'], { together: [tie] })] as const
  const { list } = made(...both)
  expect(list.together).toHaveLength(1)
  expect(list.rows.map(({ priorityClass }) => priorityClass)).toEqual([2, 2])
  expect(checkList(list)).toBeNull()
  expect(made(both[0], pupil('b', ['chess'])).list.together).toEqual([])
  expect(made(both[0], pupil('b', ['clay'], { together: [tie] })).list.together).toEqual([])
  expect(rowOf('a', pupil('a', ['chess'], { waitedInVain: true }))?.priorityClass).toBe(1)
})
