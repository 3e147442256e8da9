// Tests writes on a bad connection: refused at once offline, resent unchanged, stopped on request.

import { createStop, type Stop } from '../failures/stop-signal'
import { TransportFailure } from '../failures/transport-failure'
import { transport } from '../transport/transport'
import { isOffline, onBackOnline } from './network'
import { type Sending, sendWrite } from './send-write'

// The edges to the network: what the device knows of it, and what it carries.
jest.mock('../transport/transport', () => ({ transport: { call: jest.fn(), upload: jest.fn() } }))
jest.mock('./network', () => ({ isOffline: jest.fn(), onBackOnline: jest.fn() }))
const sent = jest.mocked(transport.call)
const offline = jest.mocked(isOffline)

const write = { name: 'enrollment.withdrawPupil', input: { pupilId: 'p1', courseId: 'c1' } } as const
const done = { ok: true, value: { title: '书法', endsBefore: '2026-09-10', repeated: true } }
const lost = new TransportFailure('TIMEOUT')

let back: (() => void) | undefined
let stop: Stop
let onLost: jest.Mock
const sending = (): Sending => ({ onLost, signal: stop })
const pass = (seconds: number) => jest.advanceTimersByTimeAsync(seconds * 1000)

beforeEach(() => {
  jest.useFakeTimers()
  sent.mockReset()
  offline.mockReset().mockReturnValue(false)
  jest.mocked(onBackOnline).mockImplementation((tell) => {
    back = tell
    return () => {
      back = undefined
    }
  })
  stop = createStop()
  onLost = jest.fn()
})
afterAll(() => jest.useRealTimers())

test('without a network it is refused at once, and nothing is sent', async () => {
  offline.mockReturnValue(true)
  expect(await sendWrite(write, sending())).toEqual({ ok: false, error: { code: 'OFFLINE' } })
  expect(sent).not.toHaveBeenCalled()
})

test('a lost answer is asked for again with the same input', async () => {
  sent.mockRejectedValueOnce(lost).mockResolvedValue(done)
  const answer = sendWrite(write, sending())
  await pass(2)
  expect(await answer).toEqual(done)
  expect(onLost).toHaveBeenCalledTimes(1)
  expect(sent.mock.calls[1]).toEqual(sent.mock.calls[0])
})

test('gone with the answer, the network is waited for, and asked as soon as it is back', async () => {
  sent.mockRejectedValueOnce(lost).mockResolvedValue(done)
  const answer = sendWrite(write, sending())
  await pass(0)
  offline.mockReturnValue(true)
  await pass(600)
  expect(sent).toHaveBeenCalledTimes(1)
  offline.mockReturnValue(false)
  back?.()
  expect(await answer).toEqual(done)
  expect(back).toBeUndefined()
})

test('after four tries the person decides', async () => {
  sent.mockRejectedValue(lost)
  const answer = sendWrite(write, sending())
  await pass(2 + 4 + 8)
  expect(await answer).toEqual({ ok: false, error: { code: 'TIMEOUT' } })
  expect(sent).toHaveBeenCalledTimes(4)
})

test('who does not want to wait gets an end to it', async () => {
  sent.mockRejectedValue(lost)
  const answer = sendWrite(write, sending())
  await pass(1)
  stop.stop()
  expect(await answer).toMatchObject({ ok: false })
  await pass(600)
  expect(sent).toHaveBeenCalledTimes(1)
})

test('a refusal is an answer', async () => {
  sent.mockResolvedValue({ ok: false, error: { code: 'NOT_ENROLLED' } })
  expect(await sendWrite(write, sending())).toEqual({ ok: false, error: { code: 'NOT_ENROLLED' } })
  expect(onLost).not.toHaveBeenCalled()
})
