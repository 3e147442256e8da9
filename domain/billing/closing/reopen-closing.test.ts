// Tests who may take a closing back, and until when.
import { type NotReopened, whyNotReopened } from './reopen-closing'

interface ReopenCase {
  readonly name: string
  readonly publishedAt: number | null
  readonly by: string
  readonly why: NotReopened | null
}

const CASES: readonly ReopenCase[] = [
  { name: 'closed, not published, by somebody else', publishedAt: null, by: 'admin', why: null },
  { name: 'by whoever closed it', publishedAt: null, by: 'closer', why: 'SECOND_PERSON_NEEDED' },
  { name: 'published, by somebody else', publishedAt: 1, by: 'admin', why: 'PUBLISHED_ALREADY' },
  { name: 'published, by whoever closed it', publishedAt: 1, by: 'closer', why: 'PUBLISHED_ALREADY' },
]

test.each(CASES)('M6 $name', ({ publishedAt, by, why }) => {
  expect(whyNotReopened({ publishedAt, closedBy: 'closer' }, by)).toBe(why)
})
