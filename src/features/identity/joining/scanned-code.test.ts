// Owns the proof that what the class's QR code carries is read back, and that other codes are none.
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
