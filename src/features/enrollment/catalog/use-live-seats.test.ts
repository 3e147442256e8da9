/** Tests which seats a card shows: the newest known for this child's courses, polled or read.
 * @jest-environment jsdom
 */
import { call } from '@src/api/calls/client'
import type { PollOutcome } from '@src/api/hooks/poll-delay'
import { usePolling } from '@src/api/hooks/use-polling'
import type { CourseCard } from '@src/features/enrollment/catalog/answers'
import { act, createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { useLiveSeats } from './use-live-seats'

// The edge to the functions, and when to ask: both have tests of their own.
jest.mock('@src/api/calls/client', () => ({ call: jest.fn() }))
jest.mock('@src/api/hooks/use-polling', () => ({ usePolling: jest.fn() }))
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const asked = jest.mocked(call)
const polling = jest.mocked(usePolling)
const READ_AT = 1_000_000

const card = { courseId: 'c1', title: '书法', seatsLeft: 5, waiting: 0 } as CourseCard
const other = { ...card, courseId: 'c2', seatsLeft: 7 }
let shown: (course: CourseCard) => CourseCard

interface ProbeProps {
  readonly pupilId: string
  readonly open: boolean
  readonly savedAt: number
}
function Probe(props: ProbeProps) {
  shown = useLiveSeats(props)
  return null
}

let root: Root
const show = (more: Partial<ProbeProps> = {}) => {
  const props = { pupilId: 'p1', open: true, savedAt: READ_AT, ...more }
  return act(async () => root.render(createElement(Probe, props)))
}

/** As the next poll does. */
async function poll(seatsLeft: number, waiting = 0): Promise<PollOutcome> {
  asked.mockResolvedValueOnce({ ok: true, value: { seats: [{ courseId: 'c1', seatsLeft, waiting }] } })
  return act(async () => (await polling.mock.lastCall?.[0]()) ?? 'failed')
}

beforeEach(async () => {
  jest.spyOn(Date, 'now').mockReturnValue(READ_AT + 5_000)
  asked.mockReset()
  root = createRoot(document.createElement('div'))
  await show()
})
afterEach(() => act(async () => root.unmount()))

test('until something was polled, cards are as they were read', () => {
  expect(shown(card)).toBe(card)
})

test('polled seats lie over the card they belong to, and over no other', async () => {
  expect(await poll(0, 2)).toBe('changed')
  expect(asked).toHaveBeenLastCalledWith('enrollment.pollSeats', { pupilId: 'p1' })
  expect(shown(card)).toEqual({ ...card, seatsLeft: 0, waiting: 2 })
  expect(shown(other)).toBe(other)
})

test('the same again is said to be the same, so that the next question comes later', async () => {
  await poll(3)
  expect(await poll(3)).toBe('same')
  expect(await poll(2)).toBe('changed')
})

test('no answer changes nothing', async () => {
  await poll(3)
  asked.mockResolvedValueOnce({ ok: false, error: { code: 'OFFLINE' } })
  expect(await act(async () => polling.mock.lastCall?.[0]())).toBe('failed')
  expect(shown(card).seatsLeft).toBe(3)
})

test('cards read after the poll are newer than it', async () => {
  await poll(3)
  await show({ savedAt: READ_AT + 6_000 })
  expect(shown(card)).toBe(card)
})

test("another child's cards wait for that child's own seats", async () => {
  await poll(3)
  await show({ pupilId: 'p2' })
  expect(shown(card)).toBe(card)
})

test('asks only while enrollment is open', async () => {
  expect(polling.mock.lastCall?.[1]).toBe(true)
  await show({ open: false })
  expect(polling.mock.lastCall?.[1]).toBe(false)
})
