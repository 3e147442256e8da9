// The page teacher/roll-call shows something of its own.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

test('the page teacher/roll-call shows something of its own', () => {
  const isEmpty = readFileSync(join(__dirname, 'index.tsx'), 'utf8').includes('这一页还没写')
  expect(isEmpty ? 'next: docs/add-a-screen.md' : null).toBeNull()
})
