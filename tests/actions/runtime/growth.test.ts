// Tests that what is read for one stays the same however many there are, and timers stop in time.
import type { Course } from '@domain/enrollment/courses/course'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { Enrollment, PupilTerm } from '@domain/enrollment/seats/enrollment'
import { instantOf, schoolDate } from '@domain/values/school-date'
import { syncBills } from '@functions/billing/bills/sync-bills'
import { sweepEnrollment } from '@functions/enrollment/seats/sweep-enrollment'
import { sealAudit } from '@functions/privacy/audit/seal-audit'
import type { LocalCloud } from '@localcloud/server'
import { addBills, billIdOf, storedBill } from '../billing/payment-world'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { readAll, recordOf, stored } from '../world/stored'
import { addCourse, addFamilies, course, type Documents, LOGIN_OF, NOW, smallWorld, term } from '../world/world'

jest.setTimeout(180_000)

const open: LocalCloud[] = []
const started = () => {
  const cloud = open.at(-1)
  if (cloud === undefined) throw new Error('no district')
  return cloud
}
afterEach(async () => {
  for (const cloud of open.splice(0)) await cloud.close()
})

async function district(grow: (world: Documents) => void): Promise<void> {
  const world = smallWorld()
  grow(world)
  open.push(await startDistrict(await buildBundles(), world))
}

/** Documents looked at while `work` runs. */
async function examinedBy(work: () => Promise<unknown>): Promise<number> {
  const before = started().examined()
  await work()
  return started().examined() - before
}

const enroll = (pupilId: string, courseId: string) =>
  call(started(), LOGIN_OF(`g-${pupilId}`), {
    name: 'enrollment.enrollPupil',
    input: { pupilId, courseId, consentVersion: ENROLLMENT_CONSENT_VERSION },
  })

describe('P2: the enrollment timer', () => {
  const COURSES = 12
  const unswept = async () =>
    (await readAll<{ readonly rev: number; readonly sweptRev?: number }>('seatRolls', {})).filter(
      ({ rev, sweptRev }) => rev > 0 && rev !== sweptRev,
    ).length
  const overAfter = (begun: number) => {
    let asked = 0
    return () => {
      asked += 1
      return asked > begun
    }
  }

  const enrollEach = async () => {
    await district((world) => {
      addFamilies(world, 'p', COURSES + 1)
      for (let n = 1; n <= COURSES; n += 1) addCourse(world, { _id: `c${n}` })
    })
    for (let n = 1; n <= COURSES; n += 1) await enroll(`p${n}`, `c${n}`)
  }

  test('ends when its time is over, and goes on where it stopped', async () => {
    await enrollEach()
    const told = jest.spyOn(console, 'warn').mockImplementation(() => undefined)
    await sweepEnrollment(NOW, overAfter(5))
    expect(await unswept()).toBe(COURSES - 5)
    expect(told).toHaveBeenCalledWith(JSON.stringify({ queue: 'enrollment.rolls', done: 5, failed: 0, left: 7 }))
    told.mockRestore()
    await sweepEnrollment(NOW, overAfter(COURSES))
    expect(await unswept()).toBe(0)
  })

  test('gives back what must be given back before it looks at any roll', async () => {
    await enrollEach()
    const told = jest.spyOn(console, 'warn').mockImplementation(() => undefined)
    await stored('pupils')
      .doc('p1')
      .update({ leftOn: schoolDate('2026-09-08'), leftReason: 'TRANSFER' })
    await sweepEnrollment(NOW, () => true)
    expect((await recordOf('p1'))?.enrollments).toMatchObject([{ state: 'WITHDRAWN' }])
    expect(await unswept()).toBeGreaterThanOrEqual(COURSES - 1)
    told.mockRestore()
  })
})

test('P3: sealing looks at each entry once, however many chains there are', async () => {
  const examined = async (chains: number) => {
    await district(() => undefined)
    const entries = Array.from({ length: chains }, (_, n) => ({
      _id: `chain${n}:1`,
      chain: `chain${n}`,
      seq: 1,
      hash: `hash${n}`,
      at: NOW,
    }))
    for (let from = 0; from < chains; from += 500) await stored('audit').add(entries.slice(from, from + 500))
    const looked = await examinedBy(() => sealAudit(NOW))
    const seals = await readAll<{ readonly heads: readonly unknown[] }>('auditSeals', {})
    expect(seals.reduce((sum, { heads }) => sum + heads.length, 0)).toBe(chains)
    return looked
  }
  expect(await examined(600)).toBe(600)
  expect(await examined(2_400)).toBe(2_400)
})

test('P4: issuing looks at as many documents a child in a large school as in a small one', async () => {
  const examined = async (children: number) => {
    await district((world) => addFamilies(world, 'p', children))
    const taken = course({ _id: 'own' })
    const records = Array.from({ length: children }, (_, n) => recordOfChild(`p${n + 1}`, taken))
    for (let from = 0; from < children; from += 500) await stored('pupilTerms').add(records.slice(from, from + 500))
    started().clock.set(instantOf(schoolDate('2026-09-18'), '18:00'))
    let after: string | undefined
    const looked = await examinedBy(async () => {
      do {
        const input = { schoolId: 'qinghe', after }
        const { answer } = await call(started(), LOGIN_OF('schoolFinance'), { name: 'billing.issueBills', input })
        if (!answer.ok) throw new Error(JSON.stringify(answer))
        after = answer.value.next ?? undefined
      } while (after !== undefined)
    })
    expect(await readAll('bills', {})).toHaveLength(children)
    return looked / children
  }
  const [small, large] = [await examined(250), await examined(1_000)]
  expect(large).toBeLessThanOrEqual(small)
})

const PLAN = `qinghe:${term.id}`

function recordOfChild(pupilId: string, { _id: courseId, lessonDates, ...about }: Course): PupilTerm {
  const { title, kind, slots, pricePerLesson, place, teacherName } = about
  const enrollment: Enrollment = {
    courseId,
    title,
    kind,
    slots,
    lessonDates,
    pricePerLesson,
    place,
    teacherName,
    state: 'SEATED',
    startsOn: term.from,
    endsBefore: null,
    claimedAt: NOW,
    consent: { textVersion: ENROLLMENT_CONSENT_VERSION, at: NOW, personId: `g-${pupilId}` } as Enrollment['consent'],
  }
  return { _id: `${PLAN}:${pupilId}`, planId: PLAN, schoolId: 'qinghe', pupilId, rev: 1, enrollments: [enrollment] }
}

test('P5: the last in a long line reads its place, not the line', async () => {
  const bytes = async (waiting: number) => {
    const claims = Array.from({ length: waiting }, (_, n) => ({ pupilId: `other${n}`, at: NOW - 1_000 + n }))
    await stored('seatRolls').doc('long').update({ waiting: claims, seatsLeft: 0, rev: 1 })
    const pupilId = `p${waiting}`
    const { answer, requestId } = await enroll(pupilId, 'long')
    expect(answer).toMatchObject({ ok: true, value: { standing: { position: waiting + 1 } } })
    return started().trips.bytesOf(requestId)
  }
  await district((world) => {
    addFamilies(world, 'p', 500)
    addCourse(world, { _id: 'long', capacity: 1 })
  })
  const [short, long] = [await bytes(5), await bytes(500)]
  expect(long - short).toBeLessThan(200)
})

test('P7 the billing timer looks at bills whose facts changed, and at no other', async () => {
  const looked = async (children: number, changed: number) => {
    const spent = async () => {
      const before = started().trips.count()
      const documents = await examinedBy(() => syncBills(started().clock.now(), () => false))
      return { documents, trips: started().trips.count() - before }
    }
    await district((world) => addFamilies(world, 'p', children))
    const ids = Array.from({ length: children }, (_, n) => `p${n + 1}`)
    await addBills(ids)
    await spent()
    const idle = await spent()
    for (const id of ids.slice(0, changed)) {
      const { data } = await stored('pupilTerms').doc(billIdOf(id)).get()
      const enrollments = data[0].enrollments.map((one: object) => ({
        ...one,
        state: 'WITHDRAWN',
        endsBefore: term.from,
      }))
      await stored('pupilTerms').doc(billIdOf(id)).update({ enrollments, isNews: true })
    }
    const busy = await spent()
    const told = await Promise.all([0, changed - 1, changed].map(async (n) => (await storedBill(ids[n] ?? '')).events))
    expect(told.map((events) => events.map(({ type }) => type))).toEqual([['WITHDRAWN'], ['WITHDRAWN'], []])
    return { idle, busy }
  }
  const [small, large] = [await looked(300, 20), await looked(1_200, 20)]
  expect(small.idle).toEqual({ documents: 0, trips: 4 })
  expect(large).toEqual(small)
  const more = await looked(300, 40)
  expect(more.busy.documents).toBeLessThanOrEqual(2 * small.busy.documents)
  expect(more.busy.trips - small.busy.trips).toBe(20)
})
