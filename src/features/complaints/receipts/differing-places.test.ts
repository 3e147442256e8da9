// Tests which places are marked when the last symbols do not fit.
import { differingPlaces } from './differing-places'

test.each([
  ['', []],
  ['Q8RN', []],
  ['Q8RMT', []],
  ['Q8RNT', [3]],
  ['8QRMT', [0, 1]],
])('%s', (typed, places) => {
  expect(differingPlaces('7KQ4M2XNPDR9TFHQ8RMT', typed)).toEqual(places)
})
