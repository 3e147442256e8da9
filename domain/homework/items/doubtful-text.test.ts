// Tests the words that look like a forbidden kind of homework.
import { doubtfulKind } from './doubtful-text'

test.each([
  ['把第3课抄5遍', 'REPETITIVE'],
  ['生字每个写十遍', 'REPETITIVE'],
  ['单词6个，各抄2遍', null],
  ['单词抄三遍', null],
  ['读第 3 课', null],
  ['不要抄5遍，读熟就好', null],
  ['错一个字抄写一行', 'PUNITIVE'],
  ['没交的同学罚抄课文', 'PUNITIVE'],
  ['请家长批改后签字', 'PARENT_MARKED'],
  ['家长检查背诵', 'PARENT_MARKED'],
  ['不用家长检查', null],
  ['和家长一起完成手工并打卡', 'PARENT_TASK'],
  ['亲子手工一件', 'PARENT_TASK'],
  ['同桌互相批改', 'SELF_MARKED'],
  ['练习册第23页1–8题，订正第22页错题', null],
  ['给家长讲一个今天学的故事', null],
] as const)('%s: %s', (text, kind) => {
  expect(doubtfulKind(text)).toBe(kind)
})
