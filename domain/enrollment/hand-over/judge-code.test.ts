// Tests the table of codes, and that a digest makes six digits.
import { createHash } from 'node:crypto'
import { codeOfDigest, judgeCode } from './judge-code'
import { CODE_CASES } from './judge-code.cases'

test.each(CODE_CASES)('%s', (_, passes, asked, kind) => {
  expect(judgeCode(passes, asked).kind).toBe(kind)
})

test('two who have one code by chance are both named; whoever is gone is not', () => {
  const [, both, asked] = CODE_CASES.find(([name]) => name.endsWith('by chance')) ?? []
  const [, one] = CODE_CASES.find(([name]) => name.endsWith('gone already')) ?? []
  const named = [both, one].map((passes) => passes && asked && judgeCode(passes, asked))
  expect(named.map((verdict) => verdict?.kind === 'AGREES' && verdict.passes.length)).toEqual([2, 1])
})

test('a digest is always the same six digits, leading zeros kept', () => {
  expect(codeOfDigest(new Uint8Array(32))).toBe('000000')
  const codes = Array.from({ length: 200 }, (_, at) => codeOfDigest(createHash('sha256').update(`${at}`).digest()))
  expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true)
  expect(new Set(codes).size).toBe(200)
})
