// Tests that a class QR code is read back, and that other codes are rejected.
import { scannedCode } from './scanned-code'

test.each([
  '/pages/connect/index?code=ABCDEFGHJK&kind=class',
  'https://example.test/app/#/pages/connect/index?kind=class&code=ABCDE-FGHJK',
])('%s', (link) => {
  expect(scannedCode(link)).toBe('ABCDEFGHJK')
})

test.each(['ABCDEFGHJK', 'https://example.test/?code=ABC', 'https://example.test/?barcode=ABCDEFGHJK', ''])(
  '%j is none',
  (text) => {
    expect(scannedCode(text)).toBeNull()
  },
)
