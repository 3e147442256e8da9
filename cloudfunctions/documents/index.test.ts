// The function that draws papers draws nothing it does not know.
import { main } from './index'

const paper = {
  size: 'A5',
  title: '收据',
  number: '1',
  facts: [],
  tables: [],
  total: null,
  remarks: [],
  signatures: [],
  foot: '',
}

test.each([
  ['no paper', {}],
  ['another field', { paper: { ...paper, file: '/etc/passwd' }, made: 0 }],
  ['an endless text', { paper: { ...paper, title: '收'.repeat(1_001) }, made: 0 }],
  ['no moment', { paper }],
])('%s is refused', async (_, event) => {
  expect(await main(event)).toEqual({ ok: false, error: { code: 'BAD_REQUEST' } })
})
