// Tests what keeps an answer to a school from being sent.
import { EMPTY_CELLS } from '@domain/enrollment/term-plans/course-cells'
import { lackingIn, unwrittenIn } from './review-blocks'

type Row = Parameters<typeof lackingIn>[1][number]
const row = (title: string, missing: Row['missing'] = [], state: Row['state'] = 'UNDECIDED'): Row => ({
  courseId: title,
  cells: { ...EMPTY_CELLS, title },
  missing,
  state,
})
const courses = [
  row('皮影', ['BACKGROUND']),
  row('农事小课堂'),
  row('跳绳', ['PLACE']),
  row('剪纸', ['PRICE'], 'PUBLISHED'),
]
const change = (courseId: string | null, text: string) => ({ courseId, kind: 'CHANGE', text }) as const

test('marked and not spoken of: nothing is approved past it', () => {
  expect(unwrittenIn([change('农事小课堂', ' 写 ')], courses)).toBe('「农事小课堂」还没写要改什么')
  expect(unwrittenIn([{ courseId: null, kind: 'REMINDER', text: '' }], courses)).toBe('「学期」还没写提醒什么')
  expect(unwrittenIn([change('农事小课堂', '为什么涨价')], courses)).toBeUndefined()
})

test('what the law asks for is missing: approved only without that course', () => {
  expect(lackingIn([], courses)).toBe('「皮影」缺一项，先写要改')
  expect(lackingIn([{ courseId: '皮影', kind: 'REMINDER', text: '补核查' }], courses)).toBeDefined()
  expect(lackingIn([change('皮影', '补核查')], courses)).toBeUndefined()
})
