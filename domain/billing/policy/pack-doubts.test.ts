// Tests what is asked about a pack that changes numbers of the one before.
import { fen } from '../../values/fen'
import { chizhou2021 } from './chizhou-2021'
import { invented } from './cite'
import { frozenPack } from './frozen-pack'
import { fuyang2021 } from './fuyang-2021'
import { jumpsOf, promiseFaults, sourceFaults, unansweredJumps } from './pack-doubts'
import { withChanges } from './pack-edit'
import type { PolicyPack } from './policy-pack'

const PATH = 'guidePrices.ENRICHMENT.LESSON'
const old = frozenPack.guidePrices[1]?.max.source ?? invented('')

function changed(value: number, source = invented(`个性化课程每课时最高${value / 100}元`)): PolicyPack {
  const pack = withChanges(frozenPack, {}, [{ path: PATH, value: fen(value), source }])
  if (pack === null) throw new Error('not a pack')
  return pack
}

test('F8 a number changed under the old citation is a fault; with its own document it is none', () => {
  expect(sourceFaults(frozenPack, changed(6_000, old))).toEqual([{ code: 'SOURCE_NOT_RENEWED', path: PATH }])
  expect(sourceFaults(frozenPack, changed(6_000))).toEqual([])
  expect(sourceFaults(frozenPack, changed(600, old))).toEqual([])
  expect(sourceFaults(null, changed(6_000, old))).toEqual([])
})

test.each([
  // half as much again: 9.00; two thirds: 4.00
  [899, false],
  [900, true],
  [6_000, true],
  [401, false],
  [400, true],
  [0, true],
  [600, false],
] as const)('F8 from 6.00 to %d fen is a jump: %p', (to, isJump) => {
  expect(jumpsOf(frozenPack, changed(to))).toEqual(isJump ? [{ path: PATH, from: 600, to }] : [])
})

test('F8 relief that changes by thirty points is asked about, and a cap that is gone', () => {
  const relief = (value: number) =>
    withChanges(frozenPack, {}, [{ path: 'waivers.SUDDEN_HARDSHIP', value, source: invented('减免') }])
  const jumps = (pack: PolicyPack | null) => (pack === null ? [] : jumpsOf(frozenPack, pack).map(({ path }) => path))
  expect(jumps(relief(2_001))).toEqual([])
  expect(jumps(relief(2_000))).toEqual(['waivers.SUDDEN_HARDSHIP'])
  const open = { ...frozenPack, caps: frozenPack.caps.filter(({ kind }) => kind !== 'ANY') }
  expect(jumpsOf(frozenPack, open)).toEqual([{ path: 'caps.ANY.TERM', from: 60_000, to: null }])
})

test('F8 each jump is answered by itself', () => {
  const jumps = jumpsOf(frozenPack, { ...chizhou2021, caps: [] })
  expect(
    unansweredJumps(
      jumps,
      jumps.slice(1).map(({ path }) => path),
    ),
  ).toEqual(jumps.slice(0, 1))
  expect(
    unansweredJumps(
      jumps,
      jumps.map(({ path }) => path),
    ),
  ).toEqual([])
})

test('F7 a standard does not promise what nobody can enter', () => {
  expect(promiseFaults(frozenPack)).toEqual([])
  expect(promiseFaults(fuyang2021)).toEqual([{ code: 'SUBSIDY_NOT_KEPT', path: 'publicSubsidyDeducted' }])
  const absence = { ...frozenPack, absenceRefund: { ...frozenPack.absenceRefund, value: true } }
  expect(promiseFaults(absence)).toEqual([{ code: 'ABSENCE_REFUND_NOT_KEPT', path: 'absenceRefund' }])
})
