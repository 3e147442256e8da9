// Tests that error texts hold the error's data, and that families download every one they may meet.
import { contracts } from '@domain/registry'
import { errorTexts, requestIdOf, sayError } from './error-texts'
import { allErrorTexts } from './staff-error-texts'

const own = { NOT_FOUND: () => ({ title: '没有这门课', hint: '可能已经停开。' }) }

test('a screen may say one error in its own words and keeps the rest', () => {
  expect(sayError({ code: 'NOT_FOUND' }, own).title).toBe('没有这门课')
  expect(sayError({ code: 'BUSY' }, own)).toEqual(errorTexts.BUSY())
})

test('data of an error is part of the sentence', () => {
  expect(sayError({ code: 'TIME_CLASH', with: '机器人入门' }).hint).toContain('「机器人入门」')
  expect(sayError({ code: 'WORKBOOK_HAS_FAULTS', total: 3 }).title).toBe('还有 3 处要改')
  expect(sayError({ code: 'GRADE_OUT_OF_RANGE', grades: [5, 6] }).hint).toContain('五、六年级')
})

test('only a failure of ours has a number to tell the school, short enough to say', () => {
  expect(requestIdOf({ code: 'INTERNAL', requestId: 'a1b2c3d4-e5f6' })).toBe('a1b2c3d4')
  expect(requestIdOf({ code: 'INTERNAL', requestId: '' })).toBeUndefined()
  expect(requestIdOf({ code: 'OFFLINE' })).toBeUndefined()
})

const FAMILY: readonly string[] = ['guardian', 'pickupPerson', 'anyone']

interface Declared {
  readonly roles: readonly string[]
  readonly errors: Readonly<Record<string, unknown>>
}

test('whatever an action open to families may refuse, their pages can say without those of staff', () => {
  const actions: readonly Declared[] = Object.values(contracts).flatMap((context) => Object.values(context))
  const met = actions.filter(({ roles }) => roles.some((role) => FAMILY.includes(role)))
  const codes = new Set(met.flatMap(({ errors }) => Object.keys(errors)))
  expect(codes.size).toBeGreaterThan(50)
  expect([...codes].filter((code) => !(code in errorTexts))).toEqual([])
})

test('pages of staff know every code', () => {
  expect('ENDING_UNDER_WAY' in errorTexts).toBe(false)
  expect(Object.keys(allErrorTexts).length).toBeGreaterThan(Object.keys(errorTexts).length + 100)
  expect(sayError({ code: 'ENDING_UNDER_WAY' }).title).toBe('这门课已经说要变动')
})
