// Tests guests of a lesson: sent twice one, settled anew, counted while they are in the room.
import { addGuests, type GuestEnding, isInRoom, settleGuest, type WrittenGuest } from './guest'

const written = (seq: number, name = '小宇'): WrittenGuest => ({
  device: 'phone-one',
  seq,
  name,
  homeroomName: '',
  note: '说在等妈妈',
  at: 5,
})
const came = { by: 'teacher', arrived: 3 }
const [guest] = addGuests([], [written(1)], came)
if (guest === undefined) throw new TypeError('no guest')

test('a guest sent twice is one, and keeps what the office said', () => {
  const settled = settleGuest(guest, { state: 'FOUND', pupilId: 'a', by: 'office', at: 9 })
  const again = addGuests(settled ? [settled] : [], [written(1), written(2), written(2)], { by: 'other', arrived: 4 })
  expect(again.map(({ seq, state, by, arrived }) => [seq, state, by, arrived])).toEqual([
    [1, 'FOUND', 'teacher', 3],
    [2, 'OPEN', 'other', 4],
  ])
})

test.each<[readonly GuestEnding[], boolean]>([
  [[], true],
  [['FOUND'], true],
  [['SENT_ON'], false],
  [['MISTAKEN'], false],
  [['MISTAKEN', 'FOUND'], true],
])('after %j it is counted: %s', (endings, expected) => {
  const last = endings.reduce(
    (one, state) => settleGuest(one, { state, pupilId: null, by: 'office', at: 9 }) ?? one,
    guest,
  )
  expect(isInRoom(last)).toBe(expected)
  expect(last.steps.map(({ state }) => state)).toEqual(endings)
})

test('said again it changes nothing; another child is another answer', () => {
  const found = settleGuest(guest, { state: 'FOUND', pupilId: 'a', by: 'office', at: 9 })
  if (found === null) throw new TypeError('not settled')
  expect(settleGuest(found, { state: 'FOUND', pupilId: 'a', by: 'office', at: 10 })).toBeNull()
  expect(settleGuest(found, { state: 'FOUND', pupilId: 'b', by: 'office', at: 10 })).toMatchObject({ pupilId: 'b' })
})
