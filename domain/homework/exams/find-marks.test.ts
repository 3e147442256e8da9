// Tests which texts are refused for holding names with marks, and what the writer is told.
import fc from 'fast-check'
import { findMarks } from './find-marks'

test.each([
  ['张三 95 李四 88', 'SCORES', '张三 95'],
  ['前十名：王梓轩、陈思远', 'RANKS', '前10名:王梓轩'],
  ['张三 优 李四 良', 'LEVELS', '张三 优'],
  ['张三考了95分', 'SCORES', '张三考了95分'],
  ['成绩单\n张\u200b三 ９５\n李四 ８８', 'SCORES', '张三 95'],
] as const)('%j is refused', (text, kind, excerpt) => {
  expect(findMarks(text)).toEqual({ kind, excerpt })
})

test.each(['', '练习册第23页1–8题', '语文 15 分钟', '表扬张子涵、李雨桐', '我们不公布成绩，也不排名次'])(
  '%j is fine',
  (text) => {
    expect(findMarks(text)).toBeNull()
  },
)

test('whatever the text, it ends and quotes at most forty characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      expect((findMarks(text)?.excerpt.length ?? 0) <= 40).toBe(true)
    }),
  )
})
