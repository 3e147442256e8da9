// Tests reading names, phones and school numbers, and refusing identity numbers.
import { NAME_RULE, personNameOf, phoneOf, schoolNumberOf } from './workbook-person'

test.each([
  ['N1', '阿依古丽.买买提', '阿依古丽·买买提'],
  ['N1', '欧阳\u2420娜娜', '欧阳娜娜'],
  ['N2', '李〇', '李〇'],
  ['N2', 'O\u2019Brien', 'O\u2019Brien'],
  ['N3', '林\u200B小满', '林小满'],
  ['N3', '\u200B\u202D', null],
])('%s name %j is %j', (_row, cell, expected) => {
  expect(personNameOf(cell)).toBe(expected)
})

test('N2 a private character is a fault of its own, with the standard character where one is known', () => {
  expect(NAME_RULE.because?.('王\uE816')).toEqual({ code: 'PRIVATE_CHARACTER', expected: '\u{20087}' })
  expect(NAME_RULE.because?.('王\uE000')).toEqual({ code: 'PRIVATE_CHARACTER', expected: undefined })
  expect(NAME_RULE.because?.('张三2')).toBeNull()
})

test('N3 a phone or number pasted with invisible characters is read', () => {
  expect(phoneOf('\u202D19900000001\u202C')).toBe('19900000001')
  expect(schoolNumberOf('2026\u200B0301')).toBe('20260301')
})

test.each([
  ['张三', '张三'],
  ['张　三', '张三'],
  ['阿依古丽•买买提', '阿依古丽·买买提'],
  ['Anna Li', 'Anna Li'],
  ['𠮷野', '𠮷野'],
  ['张', null],
  ['张三2', null],
  ['=1+1', null],
  ['<b>张三</b>', null],
  ['13800000000', null],
  [12, null],
  ['很'.repeat(31), null],
])('name %p is %p', (cell, expected) => {
  expect(personNameOf(cell)).toBe(expected)
})

test.each([
  ['19900000001', '19900000001'],
  [19900000001, '19900000001'],
  ['199 0000 0001', '19900000001'],
  ['199-0000-0001', '19900000001'],
  ['+86 19900000001', '19900000001'],
  ['８６１９９００００００１１', '19900000011'],
  ['008619900000001', '19900000001'],
  ['0555-2812345', null],
  ['1990000001', null],
  ['199000000012', null],
  ['19900000001/19900000002', null],
  ['29900000001', null],
])('phone %p is %p', (cell, expected) => {
  expect(phoneOf(cell)).toBe(expected)
})

test.each([
  ['20260301', '20260301'],
  [20260301, '20260301'],
  ['２０２６ ０３０１', '20260301'],
  ['qn-07', 'QN-07'],
  ['0012', '0012'],
  // A number cell holds 15 exact digits: the rest of a longer number is lost.
  [3.405062016010101e19, null],
  ['340506201601010123', null],
  ['34050620160101012X', null],
  ['G340506201601010123', null],
  ['学号一', null],
  [1.5, null],
  [new Date(0), null],
])('school number %p is %p', (cell, expected) => {
  expect(schoolNumberOf(cell)).toBe(expected)
})
