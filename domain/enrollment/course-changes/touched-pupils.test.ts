// Tests that the names behind a count are as many as the count, for each way of being touched.
import { schoolDate } from '../../values/school-date'
import { effectsOf } from '../term-plans/course-effects'
import { consequencesOf } from './consequences-of'
import { changeTerm, courseOf, rollOf, weekly } from './example-course'
import { touchedPupils } from './touched-pupils'

const ink = courseOf()
const clay = courseOf({ _id: 'clay', title: '陶艺', slots: weekly(2) })
const chess = courseOf({ _id: 'chess', title: '围棋', slots: weekly(4) })
const roll = rollOf('ink', ['a', 'b', 'c'], ['d', 'e'])
const wanted = { ...courseOf({ slots: weekly(2) }), capacity: 4 }
const consequences = consequencesOf(ink, wanted, {
  now: 1,
  today: schoolDate('2026-10-14'),
  term: changeTerm,
  courses: [wanted, clay, chess],
  rolls: [roll, rollOf('clay', ['b', 'x']), rollOf('chess', ['y'])],
})
const idsOf = (how: Parameters<typeof touchedPupils>[0]) =>
  touchedPupils(how, consequences, roll).map(({ pupilId }) => pupilId)

test('names and counts agree in every way of being touched', () => {
  const effects = effectsOf(consequences)
  const clashing = effects.clashes.reduce((sum, { children }) => sum + children, 0)
  expect([idsOf('TOLD').length, idsOf('CLASHING').length, idsOf('CAN_JOIN').length]).toEqual([
    effects.told,
    clashing,
    effects.canJoin,
  ])
  expect([idsOf('PICKUP').length, idsOf('MOVES_UP').length]).toEqual([effects.pickups, effects.movesUp])
})

test('who has a seat is told, who sits in the other course clashes with it by name, who was kept out can come', () => {
  expect(idsOf('TOLD')).toEqual(['a', 'b', 'c'])
  expect(touchedPupils('CLASHING', consequences, roll)).toEqual([{ pupilId: 'b', with: '陶艺' }])
  expect(idsOf('CAN_JOIN')).toEqual(['y'])
  expect(idsOf('MOVES_UP')).toEqual(['d'])
})
