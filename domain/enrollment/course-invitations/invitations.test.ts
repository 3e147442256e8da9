// Tests seats kept for children the school named, by the golden table.
import type { SeatRoll } from '../seats/enrollment'
import { exampleClaim, exampleRoll } from '../seats/example-roll'
import { invitedIn, rollDueAt, rollWith } from '../seats/offer-seats'
import { rollIsSound } from '../seats/seat-claim'
import { acceptInvitation, endInvitation, invite, lapseInvitations } from './invitations'
import { type InvitationCase, invitationCases } from './invitations.cases'

const NO = { kind: 'DECLINED', at: 60 } as const
const invited = [
  { pupilId: 'b', at: 50, until: 100 },
  { pupilId: 'c', at: 50, until: 100, end: NO },
]
const before: SeatRoll = { _id: 'chess', ...rollWith(exampleRoll({ capacity: 4, seated: ['a'] }), { invited }, 50) }

function after(step: InvitationCase['step']) {
  if ('invite' in step) {
    const asked = invite(before, { pupilIds: step.invite, now: 60, until: 100 })
    return asked.code === 'ASKED' ? asked.next : null
  }
  if ('accept' in step) return acceptInvitation(before, exampleClaim(step.accept, step.at), step.at)
  if ('decline' in step) return endInvitation(before, step.decline, { kind: 'DECLINED', now: step.at })
  return lapseInvitations(before, step.lapseAt)
}

test.each(invitationCases)('$name', ({ step, after: expected }) => {
  const next = after(step)
  if (next === null || expected === null) {
    expect(next).toBe(expected)
    return
  }
  const open = (next.invited ?? []).filter(({ end }) => end === undefined).map(({ pupilId }) => pupilId)
  expect({ seated: next.seated.map(({ pupilId }) => pupilId), open, seatsLeft: next.seatsLeft }).toEqual(expected)
  expect(rollIsSound({ ...next, _id: 'chess' })).toBe(true)
  expect(invitedIn(next)).toBe(open.length)
})

test('a claim that frees a seat keeps what was asked, and the timer comes at the end of the day', () => {
  const left = rollWith(before, { seated: [] }, 70)
  expect(left).toMatchObject({ invited, seatsLeft: 3 })
  expect(rollDueAt(before, true)).toBe(100)
})
