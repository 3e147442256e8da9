// Tests that the document states the detector's rates as measured now.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { measureDetector, sayRates } from './detector-rates'

test('the rates on the labeled texts are those of the document', () => {
  const rates = measureDetector()
  const document = readFileSync(resolve(__dirname, '../../docs/homework-detector.md'), 'utf8')
  for (const line of sayRates(rates)) expect(document).toContain(line)
  expect(rates.refused + rates.fine).toBeGreaterThanOrEqual(300)
})
