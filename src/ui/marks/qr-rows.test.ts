// Tests that the runs of dark modules rebuild the library's own QR code.
import { encode } from 'uqr'
import { qrRows } from './qr-rows'

const ADDRESS = 'https://example.test/#/pages/connect/index?code=ABCDEFGHJK&kind=class'

test('every module is where it belongs', () => {
  const { size, rows } = qrRows(ADDRESS)
  const drawn = rows.map((stretches) => {
    const row = Array.from({ length: size }, () => '.')
    for (const { from, length } of stretches) row.fill('#', from, from + length)
    return row.join('')
  })
  const modules = encode(ADDRESS, { ecc: 'M', border: 0 }).data
  expect(drawn).toEqual(modules.map((row) => row.map((dark) => (dark ? '#' : '.')).join('')))
  // The finder in the corner.
  expect(rows[0]?.[0]).toEqual({ from: 0, length: 7 })
  expect(rows[1]?.slice(0, 2)).toEqual([
    { from: 0, length: 1 },
    { from: 6, length: 1 },
  ])
})

test('stretches never touch: one is as long as it can be', () => {
  for (const stretches of qrRows(ADDRESS).rows) {
    stretches.forEach(({ from }, index) => {
      const before = stretches[index - 1]
      if (before) expect(from).toBeGreaterThan(before.from + before.length)
    })
  }
})
