// Tests the content of a WeChat message.
import { instantOf, schoolDate } from '../../values/school-date'
import { messageData } from './message-data'

const at = instantOf(schoolDate('2026-09-09'), '23:59')
const template = { id: 'T', course: 'thing1', date: 'date2', fixed: { phrase3: '已排到' } }
const titleOf = (courseTitle: string | null) => messageData(template, { courseTitle, at }).thing1?.value

test('the title, the date in Shanghai, the fixed words, and nothing else', () => {
  expect(messageData(template, { courseTitle: '机器人', at })).toEqual({
    thing1: { value: '机器人' },
    date2: { value: '2026-09-09' },
    phrase3: { value: '已排到' },
  })
  expect(messageData({ id: 'T' }, { courseTitle: '机器人', at })).toEqual({})
})

test("within WeChat's 20 characters, and never empty", () => {
  expect(titleOf('课'.repeat(20))).toBe('课'.repeat(20))
  expect(titleOf('课'.repeat(21))).toBe(`${'课'.repeat(19)}…`)
  expect(titleOf(null)).toBe('—')
})
