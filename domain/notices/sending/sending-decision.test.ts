// Tests whether a due notice is sent, waits or stays in the inbox.
import { dateAt, instantOf, schoolDate, timeAt } from '../../values/school-date'
import { DEFAULT_SETTINGS, type Due, decideSending } from './sending-decision'
import { sendingCases } from './sending-decision.cases'

const plain: Due = {
  kind: 'SEATED',
  attempts: 0,
  settings: { ...DEFAULT_SETTINGS, allowed: { SEATED: 1 } },
  hasTemplate: true,
  hasWeChat: true,
}

test.each(sendingCases)('$name ($at): $expected', ({ at, due, settings, expected }) => {
  const [date = '', time] = at.split(' ')
  const decision = decideSending(
    { ...plain, ...due, settings: { ...plain.settings, ...settings } },
    instantOf(schoolDate(date), time),
  )
  const said = decision.way === 'WAIT' ? `${dateAt(decision.until)} ${timeAt(decision.until)}` : decision.way
  expect(said).toBe(expected)
})
