// Tests that a child's place on a roll is its seat, else its position on the waitlist, else none.
import { placeIn } from './place-in'

const claim = (pupilId: string) => ({
  pupilId,
  at: 1,
  consent: {
    textVersion: '1',
    personId: 'p',
    at: 1,
  },
})

describe('placeIn', () => {
  const roll = { seated: [claim('seated')], waiting: [claim('first'), claim('second')] }

  test.each([
    ['seated', { claim: claim('seated'), state: 'SEATED', position: null }],
    ['first', { claim: claim('first'), state: 'WAITLISTED', position: 1 }],
    ['second', { claim: claim('second'), state: 'WAITLISTED', position: 2 }],
    ['nobody', null],
  ])('%s', (pupilId, place) => {
    expect(placeIn(roll, pupilId)).toEqual(place)
  })

  test("a child's own claim counts those who wait before it", () => {
    expect(placeIn({ seated: [], waiting: [claim('second')], ahead: 1 }, 'second')?.position).toBe(2)
  })
})
