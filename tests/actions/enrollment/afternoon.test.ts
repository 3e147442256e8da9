// Tests an afternoon: a family's change of a day, the roll call of two phones, who is told.
import type { DayChange } from '@domain/enrollment/absences/day-change'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { Notice } from '@domain/notices/inbox/notice'
import type { ActionInput } from '@domain/registry'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, callInRace, dearerThanDeclared, startDistrict } from '../world/district'
import { readAll } from '../world/stored'
import { addFamilies, grant, identity, LOGIN_OF, NOW, person, smallWorld } from '../world/world'

jest.setTimeout(180_000)

let cloud: LocalCloud
let keys = 0

const TUESDAY = schoolDate('2026-10-13')
const NEXT = schoolDate('2026-10-20')
const AT = (hour: string) => instantOf(TUESDAY, hour)

beforeAll(async () => {
  const world = smallWorld()
  addFamilies(world, 'a', 6)
  const kin = (pupilId: string) => ({ schoolId: 'qinghe', pupilId })
  world.people.push(
    person('father', [grant('guardian', { ...kin('a1'), relation: '爸爸' })]),
    person('aunt', [grant('pickupPerson', { ...kin('a1'), relation: '姑姑' })]),
  )
  world.identities.push(identity('father'), identity('aunt'))
  cloud = await startDistrict(await buildBundles(), world)
  cloud.clock.set(NOW)
  for (let n = 1; n <= 6; n += 1) await enroll(`a${n}`)
})
beforeEach(() => cloud.clock.set(AT('12:00')))
afterAll(() => cloud.close())

async function enroll(pupilId: string) {
  const input = { pupilId, courseId: 'own', consentVersion: ENROLLMENT_CONSENT_VERSION }
  const { answer } = await call(cloud, LOGIN_OF(`g-${pupilId}`), { name: 'enrollment.enrollPupil', input })
  if (!answer.ok) throw new Error(answer.error.code)
}

type Wish = ActionInput<'enrollment.changeDay'>['wish']
const absent = (dates: string[] = [TUESDAY]): Wish => ({ kind: 'ABSENT', dates, courseId: null, reason: 'ILL' })

async function change(pupilId: string, wish: Wish, requestKey = freshKey()) {
  const input = { pupilId, wish, requestKey }
  const { answer } = await call(cloud, LOGIN_OF(`g-${pupilId}`), { name: 'enrollment.changeDay', input })
  return answer.ok ? answer.value.days.map(({ state }) => state).join() : answer.error.code
}

function freshKey(): string {
  keys += 1
  return `afternoon-key-${String(keys).padStart(6, '0')}`
}

async function days(pupilId: string, who = `g-${pupilId}`) {
  const { answer } = await call(cloud, LOGIN_OF(who), { name: 'enrollment.getDayChanges', input: { pupilId } })
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

async function noticesOf(personId: string): Promise<readonly Notice['kind'][]> {
  const all = await readAll<Notice>('notices', { personId })
  return all.map(({ kind }) => kind).filter((kind) => kind.startsWith('DAY_') || kind.includes('SEEN'))
}

describe('a change of the day', () => {
  test('a family sees its next days, who may fetch the child, and until when it changes alone', async () => {
    const seen = await days('a1')
    expect(seen.days[0]).toMatchObject({ date: TUESDAY, lessons: [{ title: '课程own', until: '17:30' }], changes: [] })
    expect(seen.collectors.map(({ relation, role }) => [relation, role])).toEqual([
      [null, 'guardian'],
      ['爸爸', 'guardian'],
      ['姑姑', 'pickupPerson'],
    ])
    expect(seen.cutOffs.absentBefore).toBe('15:00')
  })

  test('before 15:00 an absence holds; the other guardian, the class teacher and the course’s teacher are told', async () => {
    expect(await change('a1', absent([TUESDAY, NEXT]))).toBe('HOLDS,HOLDS')
    expect(await noticesOf('father')).toEqual(['DAY_CHANGED', 'DAY_CHANGED'])
    expect(await noticesOf('teacher')).toContain('DAY_CHANGED')
    expect(await noticesOf('classTeacher')).toContain('DAY_CHANGED')
    const [first] = (await days('a1', 'father')).days
    expect(first?.changes).toMatchObject([{ kind: 'ABSENT', state: 'HOLDS', mayTakeBack: true }])
  })

  test('from 15:00 on the school is asked, and the list is no longer changed by the family alone', async () => {
    cloud.clock.set(AT('15:00'))
    expect(await change('a2', absent())).toBe('ASKED')
    expect(await noticesOf('teacher')).toContain('DAY_CHANGE_ASKED')
    cloud.clock.set(AT('17:30'))
    expect(await change('a2', absent())).toBe('DAY_OVER')
  })

  test('sent again under its key it is one change; another day or person is refused', async () => {
    const key = freshKey()
    expect(await change('a3', { kind: 'EARLY', date: TUESDAY, time: '16:50', collectorId: null }, key)).toBe('HOLDS')
    expect(await change('a3', { kind: 'EARLY', date: TUESDAY, time: '16:50', collectorId: null }, key)).toBe('HOLDS')
    expect(await readAll<DayChange>('dayChanges', { pupilId: 'a3' })).toHaveLength(1)
    expect(await change('a3', absent(['2026-10-14']))).toBe('DAY_WITHOUT_LESSONS')
    expect(await change('a3', { kind: 'COLLECTOR', date: TUESDAY, collectorId: 'aunt' })).toBe('COLLECTOR_UNKNOWN')
    expect(await change('a3', { kind: 'STAY', date: TUESDAY, time: '19:00' })).toBe('HOUR_NOT_POSSIBLE')
  })

  test('somebody else of the family fetches it today: they are told; taken back, everybody learns it', async () => {
    expect(await change('a1', { kind: 'COLLECTOR', date: TUESDAY, collectorId: 'aunt' })).toBe('HOLDS')
    expect(await noticesOf('aunt')).toEqual(['DAY_CHANGED'])
    const [made] = await readAll<DayChange>('dayChanges', { pupilId: 'a1', kind: 'COLLECTOR' })
    const input = { pupilId: 'a1', changeId: made?._id ?? '' }
    const back = await call(cloud, LOGIN_OF('father'), { name: 'enrollment.takeBackDayChange', input })
    expect(back.answer.ok).toBe(true)
    expect(await noticesOf('aunt')).toHaveLength(2)
    const again = await call(cloud, LOGIN_OF('father'), { name: 'enrollment.takeBackDayChange', input })
    expect(again.answer.ok).toBe(true)
  })

  test('an absence that holds is not taken back after its cut-off', async () => {
    const [made] = await readAll<DayChange>('dayChanges', { pupilId: 'a1', kind: 'ABSENT', date: TUESDAY })
    cloud.clock.set(AT('15:00'))
    const input = { pupilId: 'a1', changeId: made?._id ?? '' }
    const { answer } = await call(cloud, LOGIN_OF('g-a1'), { name: 'enrollment.takeBackDayChange', input })
    expect(answer).toMatchObject({ error: { code: 'TOO_LATE_TO_TAKE_BACK', absentBefore: '15:00' } })
  })
})

const lesson = { courseId: 'own', date: TUESDAY }

async function openList(who = 'teacher') {
  const { answer } = await call(cloud, LOGIN_OF(who), { name: 'enrollment.getRollCall', input: lesson })
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

type Sent = Omit<ActionInput<'enrollment.saveRollCall'>, 'courseId' | 'date'>

async function save(sent: Sent, who = 'teacher') {
  const saved = await call(cloud, LOGIN_OF(who), { name: 'enrollment.saveRollCall', input: { ...lesson, ...sent } })
  if (!saved.answer.ok) throw new Error(saved.answer.error.code)
  return { ...saved.answer.value, trips: saved.trips }
}

const phone =
  (device: string, seen: number) => (seq: number, pupilId: string, mark: Sent['marks'][number]['mark']) => ({
    device,
    seq,
    pupilId,
    mark,
    seen,
    at: AT('16:31'),
  })

describe('the roll call', () => {
  beforeEach(() => cloud.clock.set(AT('16:32')))

  test('everybody expected is listed, what families said on top; the whole school’s office reads it too', async () => {
    const { children, session, isCanceled, rev } = await openList()
    expect({ session, isCanceled, rev }).toMatchObject({ session: { from: '16:30' }, isCanceled: false, rev: 0 })
    expect(children.map(({ pupilId, isAway }) => [pupilId, isAway])).toEqual([
      ['a1', true],
      ['a2', false],
      ['a3', false],
      ['a4', false],
      ['a5', false],
      ['a6', false],
    ])
    expect(children[0]?.changes).toMatchObject([{ kind: 'ABSENT', byName: '王g-a1' }])
    expect((await openList('schoolAdmin')).children).toHaveLength(6)
  })

  test('a family that asked is answered by whoever has the child, once', async () => {
    const asked = (await openList()).children.find(({ pupilId }) => pupilId === 'a2')?.changes[0]
    const input = { ...lesson, changeId: asked?.changeId ?? '', answer: 'YES' } as const
    const answered = await call(cloud, LOGIN_OF('teacher'), { name: 'enrollment.answerDayChange', input })
    expect(answered.answer.ok).toBe(true)
    expect(await noticesOf('g-a2')).toContain('DAY_CHANGE_ANSWERED')
    const no = { ...input, answer: 'NO' } as const
    const again = await call(cloud, LOGIN_OF('teacher'), { name: 'enrollment.answerDayChange', input: no })
    expect(again.answer).toMatchObject({ error: { code: 'NOT_ASKED_ANY_MORE' } })
    expect((await openList()).children.find(({ pupilId }) => pupilId === 'a2')?.isAway).toBe(true)
  })

  test('missing without a word: the family is asked at once, once; whoever is away by its word is not looked for', async () => {
    const own = phone('phone-one', 0)
    const marks = [own(1, 'a4', 'MISSING'), own(2, 'a1', 'MISSING'), own(3, 'stranger', 'PRESENT')]
    const saved = await save({ marks, counted: null })
    expect(saved).toMatchObject({ asked: ['a4'], unknown: ['stranger'], countAgrees: null, rev: 1 })
    expect(await save({ marks, counted: null })).toMatchObject({ rev: 1, asked: ['a4'] })
    expect(await noticesOf('g-a4')).toEqual(['NOT_SEEN'])
    expect(await noticesOf('g-a1')).not.toContain('NOT_SEEN')
  })

  test('two phones mark one child without knowing: neither is lost, both see it; one settles it', async () => {
    const other = phone('phone-two', 0)
    const saved = await save({ marks: [other(1, 'a4', 'PRESENT')], counted: null }, 'schoolAdmin')
    expect(saved.marks.filter(({ pupilId }) => pupilId === 'a4').map(({ mark }) => mark)).toEqual([
      'MISSING',
      'PRESENT',
    ])
    const settled = phone('phone-one', saved.rev)(4, 'a4', 'PRESENT')
    await save({ marks: [settled], counted: null })
    expect(await noticesOf('g-a4')).toEqual(['NOT_SEEN', 'SEEN_AFTER_ALL'])
  })

  test('only the true number is kept as counted; marks stay whatever the number', async () => {
    const own = phone('phone-one', 3)
    const here = ['a3', 'a5', 'a6'].map((pupilId, at) => own(5 + at, pupilId, 'PRESENT'))
    const wrong = await save({ marks: here, counted: { device: 'phone-one', heads: 5, seen: 3 } })
    expect(wrong).toMatchObject({ countAgrees: false, counted: null })
    const right = await save({ marks: here, counted: { device: 'phone-one', heads: 4, seen: 3 } })
    expect(right).toMatchObject({ countAgrees: true, counted: { heads: 4 } })
    expect(right.marks).toHaveLength(7)
  })

  test('ten phones at one moment: every mark is there', async () => {
    const sent = Array.from({ length: 10 }, (_, at) => phone(`racing-${at}`, 4)(1, 'a5', at === 0 ? 'LEFT' : 'PRESENT'))
    const marking = (mark: Sent['marks'][number]) =>
      callInRace(cloud, LOGIN_OF('teacher'), {
        name: 'enrollment.saveRollCall',
        input: { ...lesson, marks: [mark], counted: null },
      })
    await Promise.all(sent.map(marking))
    const { marks } = await openList()
    expect(marks.filter(({ device }) => device.startsWith('racing-'))).toHaveLength(10)
  })

  test('not ahead of its day; a phone that comes a day later loses nothing, and nobody is asked any more', async () => {
    cloud.clock.set(NOW)
    const early = await call(cloud, LOGIN_OF('teacher'), {
      name: 'enrollment.saveRollCall',
      input: { ...lesson, marks: [], counted: null },
    })
    expect(early.answer).toMatchObject({ error: { code: 'NOT_HELD_YET' } })
    cloud.clock.set(AT('16:32') + 86_400_000)
    const late = await save({ marks: [phone('phone-late', 4)(1, 'a6', 'MISSING')], counted: null })
    expect(late.marks.at(-1)).toMatchObject({ device: 'phone-late', mark: 'MISSING' })
    expect(await noticesOf('g-a6')).toEqual([])
  })
})

describe('a child on no list', () => {
  beforeEach(() => cloud.clock.set(AT('16:40')))
  const guest = { device: 'phone-guest', seq: 1, name: '小宇', homeroomName: '', note: '在等妈妈', at: AT('16:39') }
  const settle = (who: string, state: 'FOUND' | 'SENT_ON' | 'MISTAKEN', pupilId: string | null = null) =>
    call(cloud, LOGIN_OF(who), {
      name: 'enrollment.settleGuest',
      input: { ...lesson, device: guest.device, seq: guest.seq, state, pupilId },
    })
  const all = async (personId: string) =>
    (await readAll<Notice>('notices', { personId })).map(({ kind }) => kind).filter((kind) => kind.startsWith('GUEST_'))

  test('is written down once, and the office is told once', async () => {
    const sent = { marks: [], counted: null, guests: [guest] }
    expect((await save(sent)).guests).toMatchObject([{ name: '小宇', state: 'OPEN' }])
    expect((await save(sent)).guests).toHaveLength(1)
    expect(await all('schoolAdmin')).toEqual(['GUEST_THERE'])
  })

  test('who it is says the office alone; the guardians are told; a wrong answer is followed by the right one', async () => {
    expect((await settle('teacher', 'FOUND', 'a6')).answer).toMatchObject({ error: { code: 'CHILD_NOT_NAMED' } })
    expect((await settle('schoolAdmin', 'FOUND', 'nobody')).answer).toMatchObject({
      error: { code: 'CHILD_NOT_NAMED' },
    })
    expect((await settle('schoolAdmin', 'FOUND', 'a6')).answer.ok).toBe(true)
    expect(await all('g-a6')).toEqual(['GUEST_FOUND'])
    expect((await settle('teacher', 'MISTAKEN')).answer.ok).toBe(true)
    expect((await openList()).guests).toMatchObject([{ state: 'MISTAKEN' }])
  })
})

test('no call took more round trips than its contract says', () => {
  expect(dearerThanDeclared()).toEqual([])
})
