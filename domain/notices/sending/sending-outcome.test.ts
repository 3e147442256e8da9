// Tests a notice's state after each answer from WeChat.
import { afterSending, type SendingAnswer } from './sending-outcome'

const cases: readonly [SendingAnswer, number, string, number][] = [
  [{ errcode: 0 }, 1, 'SENT', 0],
  ['LOST', 1, 'UNSURE', 0],
  [{ errcode: 43101 }, 1, 'INBOX', 0],
  [{ errcode: -1 }, 1, 'QUEUED', 1],
  [{ errcode: -1 }, 2, 'QUEUED', 5],
  [{ errcode: 45009 }, 3, 'QUEUED', 20],
  [{ errcode: 45011 }, 4, 'QUEUED', 60],
  // the fifth try was the last
  [{ errcode: -1 }, 5, 'FAILED', 0],
  // wrong template, wrong data: trying again would not help
  [{ errcode: 40037 }, 1, 'FAILED', 0],
  [{ errcode: 47003 }, 1, 'FAILED', 0],
]

test.each(cases)('%j at try %i: %s after %i minutes', (answer, attempts, sending, minutes) => {
  expect(afterSending(answer, attempts, 1_000_000)).toEqual({ sending, notBefore: 1_000_000 + minutes * 60_000 })
})
