// Tests which children stand on a gate's list: those that go now, those left over, and by name.
import type { GateChild, StateOf } from './gate-answers'
import { childrenNamed, waveNow } from './gate-waves'

const child = (pupilId: string, at: string, fetchers: readonly string[] = []): GateChild => ({
  pupilId,
  name: `周${pupilId}`,
  homeroomName: '三(2)班',
  at,
  place: '301',
  isSmall: false,
  way: 'IN_PERSON',
  fetchers: fetchers.map((name) => ({
    who: name,
    kind: 'GUARDIAN',
    name,
    relation: '妈妈',
    isToday: false,
    isHeld: false,
  })),
  isMissing: false,
  toCall: null,
})
const children = [child('一', '16:30'), child('二', '17:30'), child('三', '17:30', ['吴敏']), child('四', '18:00')]
const gone =
  (ids: readonly string[]): StateOf =>
  (pupilId) =>
    ids.includes(pupilId) ? { kind: 'GONE', last: null, said: [] } : undefined
const at = (hour: string) => ({ today: '2026-09-22', now: Date.parse(`2026-09-22T${hour}:00+08:00`) })
const idsOf = (list: readonly GateChild[] = []) => list.map(({ pupilId }) => pupilId)

test.each([
  ['12:00', '16:30', ['一'], ['二', '三', '四']],
  ['17:15', '17:30', ['一', '二', '三'], ['四']],
  ['17:44', '17:30', ['一', '二', '三'], ['四']],
  ['17:45', '18:00', ['一', '二', '三', '四'], []],
])('at %s those of %s stand there, and whoever was not fetched before', (hour, wave, inside, later) => {
  const now = waveNow(children, gone([]), at(hour))
  expect([now?.at, idsOf(now?.inside), idsOf(now?.later)]).toEqual([wave, inside, later])
})

test('whoever went sinks down, and is counted only in its own hour', () => {
  const now = waveNow(children, gone(['一', '二']), at('17:31'))
  expect([idsOf(now?.inside), idsOf(now?.gone)]).toEqual([['三'], ['二']])
})

test('a name finds the child, a surname all of them, and whoever fetches one finds it too', () => {
  expect(idsOf(childrenNamed(children, '周二'))).toEqual(['二'])
  expect(childrenNamed(children, ' 周 ')).toHaveLength(4)
  expect(idsOf(childrenNamed(children, '吴'))).toEqual(['三'])
})

test('a gate by which nobody leaves has no hour', () => {
  expect(waveNow([], gone([]), at('17:30'))).toBeNull()
})
