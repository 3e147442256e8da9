// Tests that the privacy timer applies each RETENTION period exactly and deletes nothing else.
import type { RetentionKind } from '@domain/privacy/retention/retention'
import { RETENTION } from '@domain/privacy/retention/retention'
import { addDays, dateAt, instantOf } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { fill, runTimer, startDistrict } from '../world/district'
import { readAll, stored } from '../world/stored'
import { consent, identity, NOW, person, pupil, smallWorld } from '../world/world'

jest.setTimeout(120_000)

const DAY = 86_400_000

let cloud: LocalCloud

beforeAll(async () => {
  cloud = await startDistrict(await buildBundles(), smallWorld())
})
afterAll(() => cloud.close())

/** Where each kind is stored, and what a document of it looks like that happened at an instant. */
const TIMED: Readonly<Partial<Record<RetentionKind, readonly [string, (at: number) => object]>>> = {
  INVITATION: ['invitations', (at) => ({ expiresAt: at, redeemedAt: null, withdrawnAt: null })],
  JOIN_REQUEST: ['joinRequests', (at) => ({ state: 'DECLINED', settledAt: at })],
  JOIN_WAITING: ['joinRequests', (at) => ({ state: 'WAITING', askedAt: at, settledAt: null })],
  TRIES: ['tries', (at) => ({ failures: 5, firstAt: at })],
  CONTEST: ['contests', (at) => ({ state: 'CONFIRMED', settledAt: at })],
  CORRECTION: ['corrections', (at) => ({ state: 'APPLIED', settledAt: at })],
  WAIVER_APPLICATION: ['waiverApplications', (at) => ({ pupilId: 'own', termEndsAt: at })],
  NOTICE: ['notices', (at) => ({ personId: 'guardian', at, sending: 'INBOX' })],
}

test.each(Object.entries(TIMED))('%s: goes when its time is over, not a day before', async (kind, [name, made]) => {
  const { days } = RETENTION[kind as RetentionKind]
  const over = NOW - (days ?? 0) * DAY
  await stored(name).add([
    { _id: `${kind}-over`, ...made(over) },
    { _id: `${kind}-left`, ...made(over + DAY) },
    { _id: `${kind}-open`, ...made(NOW + DAY), settledAt: null },
  ])
  cloud.clock.set(NOW)
  expect(await runTimer(cloud, 'privacy')).toEqual({ ok: true, value: null })
  const ids = (await readAll<{ readonly _id: string }>(name)).map(({ _id }) => _id)
  expect(ids.filter((id) => id.startsWith(kind)).sort()).toEqual([`${kind}-left`, `${kind}-open`])
})

test('an invitation goes a month after it was used or withdrawn, whatever it could have been good for', async () => {
  const over = NOW - RETENTION.INVITATION.days * DAY
  await stored('invitations').add([
    { _id: 'used', expiresAt: over + 2 * DAY, redeemedAt: over, withdrawnAt: null },
    { _id: 'withdrawn', expiresAt: over + 2 * DAY, redeemedAt: null, withdrawnAt: over },
  ])
  cloud.clock.set(NOW)
  await runTimer(cloud, 'privacy')
  expect(await readAll('invitations', { _id: { $in: ['used', 'withdrawn'] } })).toEqual([])
})

test('who left a year ago is deleted like one whose family asked, and the day before is not', async () => {
  const leftOn = addDays(dateAt(NOW), -RETENTION.LEAVER.days)
  const leavers = [
    { ...pupil('leftLongAgo'), leftOn, leftReason: 'GRADUATED' as const },
    { ...pupil('leftLater'), leftOn: addDays(leftOn, 1), leftReason: 'GRADUATED' as const },
  ]
  await fill({ pupils: leavers, consents: leavers.map(consent) })
  cloud.clock.set(instantOf(dateAt(NOW), '03:00'))
  await runTimer(cloud, 'privacy')
  const left = { _id: { $in: ['leftLongAgo', 'leftLater'] } }
  for (const name of ['pupils', 'consents']) expect(await readAll(name, left)).toMatchObject([{ _id: 'leftLater' }])
  expect(await readAll('erasures')).toMatchObject([{ _id: 'leftLongAgo', state: 'DONE', requestedBy: null }])
})

test('who signed in a month ago and belongs to nothing is forgotten; a later login or a request keeps them', async () => {
  const strangers = ['longAgo', 'backAgain', 'asking']
  const over = NOW - RETENTION.STRANGER.days * DAY
  const boundAt = (personId: string) => (personId === 'backAgain' ? over + DAY : over)
  await fill({
    people: strangers.map((_id) => person(_id, [])),
    identities: strangers.map((_id) => ({ ...identity(_id), boundAt: boundAt(_id) })),
  })
  await stored('joinRequests').add([
    { _id: 'asked', personId: 'asking', state: 'WAITING', askedAt: NOW, settledAt: null },
  ])
  cloud.clock.set(NOW)
  expect(await runTimer(cloud, 'privacy')).toEqual({ ok: true, value: null })
  const left = await readAll<{ readonly _id: string }>('people', { _id: { $in: strangers } })
  expect(left.map(({ _id }) => _id).sort()).toEqual(['asking', 'backAgain'])
  expect(await readAll('identities', { personId: 'longAgo' })).toEqual([])
})
