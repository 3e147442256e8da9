// Fuzz: whatever a JPEG has become, stripping never throws and never lets metadata through.
import { EXAMPLES } from '@domain/complaints/photos/example-jpegs'
import { findMetadata } from '@domain/complaints/photos/find-metadata'
import { stripJpeg } from '@domain/complaints/photos/strip-jpeg'
import fc from 'fast-check'
import { proofOf } from '../world/proof-tier'

jest.setTimeout(600_000)

const FILES = Object.values(EXAMPLES)

interface Slip {
  readonly kind: 'set' | 'cut' | 'double' | 'marker'
  readonly at: number
  readonly byte: number
}

const slips = fc.array(
  fc.record<Slip>({
    kind: fc.constantFrom('set', 'cut', 'double', 'marker'),
    at: fc.nat(4_000),
    byte: fc.nat(255),
  }),
  { minLength: 0, maxLength: 6 },
)

/** A byte changed, a piece lost, a piece twice, a marker where none was. */
function slipped(file: Uint8Array, { kind, at, byte }: Slip): Uint8Array {
  const place = at % (file.length + 1)
  const [before, after] = [[...file.subarray(0, place)], [...file.subarray(place)]]
  switch (kind) {
    case 'set':
      return Uint8Array.from([...before, byte, ...after.slice(1)])
    case 'cut':
      return Uint8Array.from([...before, ...after.slice(byte % 40)])
    case 'double':
      return Uint8Array.from([...before, ...after.slice(0, byte % 40), ...after])
    case 'marker':
      return Uint8Array.from([...before, 0xff, byte, ...after])
  }
}

test('mutated JPEGs: refused, or nothing left but a picture', () => {
  const { numRuns, seed } = proofOf({ name: 'mutated JPEGs', near: 2_000, deep: 100_000, seed: 20260819 })
  const seen = { passed: 0, refused: 0 }
  fc.assert(
    fc.property(fc.constantFrom(...FILES), slips, (file, changes) => {
      const result = stripJpeg(changes.reduce(slipped, file))
      seen[result.ok ? 'passed' : 'refused'] += 1
      if (!result.ok) return
      expect(findMetadata(result.bytes)).toEqual([])
      expect(stripJpeg(result.bytes)).toEqual(result)
    }),
    { numRuns, seed },
  )
  // Both ways were walked: a stripper that refuses everything proves nothing.
  expect(Math.min(seen.passed, seen.refused)).toBeGreaterThan(numRuns / 20)
})
