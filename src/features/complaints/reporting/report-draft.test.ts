// Tests what a step asks for before the next, and what of a draft is sent.
import { readReportContents } from '@domain/complaints/contents/report-contents'
import { contentsOf, EMPTY_DRAFT, missingIn } from './report-draft'

const written = { ...EMPTY_DRAFT, subject: 'VARIANT', detail: 'HOTEL', what: ' 晚上有人讲数学 ', where: '402' } as const

test.each([
  [1, EMPTY_DRAFT, '先选举报什么'],
  [1, written, undefined],
  [2, { ...written, what: '  讲课' }, '先写出了什么事'],
  [2, written, undefined],
  [3, written, undefined],
  [4, written, undefined],
  [4, { ...written, level: 'NAMED' as const }, '实名要写姓名和电话'],
  [4, { ...written, level: 'NAMED' as const, reporter: { name: '许一然', phone: '137' } }, undefined],
] as const)('step %d: %#', (step, draft, missing) => {
  expect(missingIn(step, draft)).toBe(missing)
})

test('what is sent is read on the other side as it was written', () => {
  const contents = contentsOf(written, [])
  expect(contents).toMatchObject({
    category: 'VARIANT_PLACE',
    forms: ['HOTEL'],
    what: '晚上有人讲数学',
    reporter: null,
  })
  expect(readReportContents(JSON.parse(JSON.stringify(contents)))).toEqual(contents)
})

test('a name that was typed and then not wanted stays here', () => {
  const changed = { ...written, reporter: { name: '许一然', phone: '13700000088' } }
  expect(JSON.stringify(contentsOf(changed, []))).not.toContain('许一然')
  expect(contentsOf({ ...changed, level: 'NAMED' }, []).reporter).toEqual({ name: '许一然', phone: '13700000088' })
})
