// Tests the words between a family and a sender.
import { addWords, nextToTell, wordsFor } from './add-words'
import { type AnnouncementMessage, MOST_MESSAGES } from './announcement'

const said = (key: string, more: Partial<AnnouncementMessage> = {}): AnnouncementMessage => ({
  key,
  side: 'FAMILY',
  by: 'mother',
  text: '会带身份证。',
  at: 10,
  deliverAt: 10,
  ...more,
})

test('once, however often it is sent; a full thread takes no more', () => {
  const once = addWords({ messages: [], tellAt: null }, said('a'))
  const twice = once.ok ? addWords(once.value, said('a')) : once
  expect(twice).toEqual(once)
  const full = Array.from({ length: MOST_MESSAGES }, (_, at) => said(`${at}`))
  expect(addWords({ messages: full, tellAt: null }, said('more'))).toEqual({
    ok: false,
    error: { code: 'THREAD_FULL' },
  })
  expect(addWords({ messages: full, tellAt: null }, said('0'))).toMatchObject({ ok: true })
})

test('in the sender’s rest it waits: the family reads it, the sender does not yet', () => {
  const later = said('a', { deliverAt: 50 })
  expect(addWords({ messages: [], tellAt: null }, later)).toMatchObject({ value: { tellAt: 50 } })
  expect(wordsFor('FAMILY', [later], 20)).toHaveLength(1)
  expect(wordsFor('SENDER', [later], 49)).toHaveLength(0)
  expect(wordsFor('SENDER', [later], 50)).toHaveLength(1)
  expect([nextToTell([later], 49), nextToTell([later], 50)]).toEqual([50, null])
})

test('an answer tells the sender nothing', () => {
  const answer = said('b', { side: 'SENDER', by: 'li' })
  expect(addWords({ messages: [], tellAt: null }, answer)).toMatchObject({ value: { tellAt: null } })
})
