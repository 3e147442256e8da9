// Tests an item after it is set: approved, cut, returned, released once, corrected, marked.
import { coordinationContract } from '@domain/homework/coordination/contract'
import { itemsContract } from '@domain/homework/items/contract'
import { addDays } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { runTimer } from '../world/district'
import { stored } from '../world/stored'
import { DISTRICT } from '../world/world'
import {
  approve,
  ask,
  chinese,
  codeOf,
  handedIn,
  measured,
  notices,
  outcome,
  place,
  release,
  startCoordination,
} from './coordination-steps'
import { at, dayIn, EVENING, newKey, outcomeOf, storedItem, submission, submitted, written } from './teachers-world'

jest.setTimeout(240_000)

let cloud: LocalCloud

beforeAll(async () => {
  cloud = await startCoordination()
})
beforeEach(() => cloud.clock.set(at('16:05')))
afterEach(async () => {
  for (const name of ['homeworkDays', 'notices', 'homeworkSettings'] as const)
    await stored(name)
      .where({ _id: { $gt: '' } })
      .remove()
})
afterAll(() => cloud.close())

test('28 over the limit is asked for, cut to 20 by the lead, released once: one notice a child and guardian', async () => {
  const others = [await handedIn('li', 25, chinese), await handedIn('bai', 15, { subject: 'ENGLISH' })]
  const asked = await handedIn('tang', 28, { ifOver: 'ASK' })
  expect((await storedItem(asked)).state).toBe('ASKED')
  expect((await notices('HOMEWORK_ASKED')).map(({ personId }) => personId).sort()).toEqual(['gradeLead', 'lead'])
  const grade = await ask('lead', 'homework.getGradeHomework', { homeroomId: 'qinghe-3-2', from: EVENING })
  expect(grade.ok && grade.value.waiting.map(({ item, total, fits }) => [item.subject, total, fits]).sort()).toEqual([
    ['CHINESE', 40, 25],
    ['ENGLISH', 40, 15],
    ['MATHEMATICS', 68, 20],
  ])
  expect(outcome(await approve(asked))).toBe('OVER_LIMIT')
  expect(outcome(await approve(asked, 30))).toBe('LONGER')
  expect(outcome(await approve(asked, 20))).toBe('APPROVED')
  expect((await notices('HOMEWORK_TRIMMED')).map(({ personId }) => personId)).toEqual(['tang'])
  expect(codeOf(await release())).toBe('STILL_WAITING')
  const items = others.map((itemId) => ({ ...place(itemId), minutes: null, despiteDoubt: false }))
  const together = await ask('lead', 'homework.approveHomework', { items })
  expect(together.ok && together.value.results.map((one) => one.outcome)).toEqual(['APPROVED', 'APPROVED'])
  const [first, again] = [await release({ note: '明天带水彩笔' }), await release()]
  expect(
    [first, again].map((answer) => answer.ok && [answer.value.items, answer.value.day.total, answer.value.day.note]),
  ).toEqual([
    [3, 60, '明天带水彩笔'],
    [3, 60, '明天带水彩笔'],
  ])
  const told = (await notices('HOMEWORK_PUBLISHED')).map(({ personId, pupilId }) => `${personId} ${pupilId}`).sort()
  expect(told).toEqual(['both f1', 'both f2', 'g-f1 f1', 'g-f2 f2', 'guardian own'])
  expect(outcomeOf(await submitted(cloud, 'li', submission(1, { ...chinese, kind: 'ORAL' })))).toBe('DAY_RELEASED')
  expect((await storedItem(asked)).askedMinutes).toBe(28)
})

test('returned and withdrawn items free their minutes; written anew they claim again', async () => {
  const maths = await handedIn('tang', 40)
  expect(outcomeOf(await submitted(cloud, 'li', submission(21, chinese)))).toBe('OVER_LIMIT')
  expect(codeOf(await ask('head', 'homework.returnHomework', { ...place(maths), remark: '短一点' }))).toBe('OK')
  const words = await handedIn('li', 21, chinese)
  const edit = (minutes: number) =>
    ask('tang', 'homework.editHomework', {
      ...place(maths),
      ...written,
      layers: [],
      photos: [],
      minutes,
      dueOn: addDays(EVENING, 1),
      ifOver: 'REFUSE',
    })
  const [over, fits] = [await edit(40), await edit(39)]
  expect([over, fits].map((answer) => answer.ok && answer.value.result.outcome)).toEqual(['OVER_LIMIT', 'ACCEPTED'])
  expect(codeOf(await ask('li', 'homework.withdrawHomework', place(words)))).toBe('OK')
  expect(codeOf(await ask('li', 'homework.withdrawHomework', place(words)))).toBe('OK')
  expect(codeOf(await ask('li', 'homework.withdrawHomework', place(maths)))).toBe('NOT_FOUND')
  const week = await ask('head', 'homework.getClassHomework', { homeroomId: 'qinghe-3-1', from: EVENING })
  expect(week.ok && week.value.week.days.map(({ date, total, left }) => [date.slice(8), total, left])).toEqual([
    ['07', 0, 60],
    ['08', 0, 60],
    ['09', 39, 21],
    ['10', 0, 60],
    ['11', 0, 60],
  ])
})

test('words that look like a forbidden kind wait for a person', async () => {
  const copies = await handedIn('li', 20, { ...chinese, content: '把第3课抄5遍' })
  expect((await storedItem(copies)).doubt).toBe('REPETITIVE')
  expect([outcome(await approve(copies)), outcome(await approve(copies, null, { despiteDoubt: true }))]).toEqual([
    'DOUBTED',
    'APPROVED',
  ])
})

test('under the soft limit nobody has to look, above it the lead does', async () => {
  const settings = { schoolId: 'qinghe', publishBy: '17:00', releaseAt: '16:50', softLimit: 30 }
  expect(codeOf(await ask('schoolAdmin', 'homework.setHomeworkSettings', { ...settings, publishBy: '23:00' }))).toBe(
    'HOURS_OUT_OF_RANGE',
  )
  expect(codeOf(await ask('schoolAdmin', 'homework.setHomeworkSettings', settings))).toBe('OK')
  const states = [await handedIn('tang', 30), await handedIn('li', 1, chinese)]
  expect([(await storedItem(states[0] ?? '')).state, (await storedItem(states[1] ?? '')).state]).toEqual([
    'APPROVED',
    'SUBMITTED',
  ])
  const shown = await ask('schoolAdmin', 'homework.getHomeworkSettings', { schoolId: 'qinghe' })
  expect(shown.ok && [shown.value.publishBy, shown.value.releaseAt, shown.value.softLimit]).toEqual([
    '17:00',
    '16:50',
    30,
  ])
})

test('at its hour the timer releases what is approved, once; what nobody decided goes back', async () => {
  const [maths, words] = [await handedIn('tang', 20), await handedIn('li', 20, chinese)]
  await approve(maths)
  cloud.clock.set(at('17:29'))
  await runTimer(cloud, 'homework')
  expect((await storedItem(maths)).state).toBe('APPROVED')
  cloud.clock.set(at('17:30'))
  await runTimer(cloud, 'homework')
  await runTimer(cloud, 'homework')
  expect([(await storedItem(maths)).state, (await storedItem(words)).state]).toEqual(['PUBLISHED', 'RETURNED'])
  expect(await notices('HOMEWORK_PUBLISHED')).toHaveLength(5)
  expect((await dayIn('qinghe-3-1'))?.releaseAt).toBeNull()
})

test('a release whose notices were lost is told at the hour', async () => {
  await approve(await handedIn('tang', 20))
  await release()
  await stored('notices').where({ kind: 'HOMEWORK_PUBLISHED' }).remove()
  cloud.clock.set(at('17:30'))
  await runTimer(cloud, 'homework')
  expect(await notices('HOMEWORK_PUBLISHED')).toHaveLength(5)
})

test('a correction is a new version with what it said before, never longer', async () => {
  const maths = await handedIn('tang', 20)
  await approve(maths)
  await release()
  const content = {
    ...written,
    layers: [],
    photos: [],
    content: '只做 1–3 题',
    dueOn: addDays(EVENING, 1),
    ifOver: 'REFUSE' as const,
  }
  const longer = await ask('tang', 'homework.editHomework', { ...place(maths), ...content, minutes: 21 })
  expect(longer).toEqual({ ok: false, error: { code: 'NOT_EDITABLE', state: 'PUBLISHED', most: 20 } })
  expect(codeOf(await ask('tang', 'homework.editHomework', { ...place(maths), ...content, minutes: 15 }))).toBe('OK')
  expect(await storedItem(maths)).toMatchObject({
    version: 2,
    minutes: 15,
    earlier: [{ version: 1, content: expect.stringContaining('1–4 题'), minutes: 20 }],
  })
})

test('collected and marked by the teacher; overdue after four days, marked whole it is done', async () => {
  const maths = await handedIn('tang', 20)
  const mark = (collected: number, marked: number) =>
    ask('tang', 'homework.recordMarking', { ...place(maths), collected, marked })
  expect(codeOf(await mark(40, 0))).toBe('NOT_PUBLISHED')
  await approve(maths)
  await release()
  expect(codeOf(await mark(40, 41))).toBe('MORE_THAN_COLLECTED')
  const half = await mark(40, 12)
  cloud.clock.set(at('08:00', addDays(EVENING, 5)))
  const late = await mark(40, 13)
  expect([half, late].map((answer) => answer.ok && [answer.value.item.state, answer.value.item.isOverdue])).toEqual([
    ['COLLECTED', false],
    ['COLLECTED', true],
  ])
  const done = await mark(40, 40)
  expect(done.ok && [done.value.item.state, done.value.item.isOverdue]).toEqual(['MARKED', false])
})

test('the class teacher makes an item shorter, never longer', async () => {
  const maths = await handedIn('tang', 20)
  const trim = (minutes: number) => ask('head', 'homework.trimHomework', { ...place(maths), minutes, remark: null })
  expect([codeOf(await trim(21)), codeOf(await trim(12))]).toEqual(['NOT_SHORTER', 'OK'])
  expect(await storedItem(maths)).toMatchObject({ minutes: 12, askedMinutes: 20 })
})

test('the release is for this evening, before the window closes, without names and marks', async () => {
  await approve(await handedIn('tang', 20))
  expect(codeOf(await release({ date: addDays(EVENING, 1) }))).toBe('NOT_TODAY')
  expect(codeOf(await release({ note: '张明 98分，李红 76分，王强 60分' }))).toBe('TEXT_HAS_MARKS')
  expect(
    codeOf(
      await ask('head', 'homework.releaseHomework', {
        homeroomId: 'qinghe-3-2',
        date: EVENING,
        note: '',
        withoutWaiting: true,
      }),
    ),
  ).toBe('NOTHING_APPROVED')
  cloud.clock.set(at('17:30'))
  expect(codeOf(await release())).toBe('POSTING_CLOSED')
})

test('a district is only ever tighter, from a day to come; the classes follow on that day', async () => {
  const caps = { districtId: DISTRICT, from: addDays(EVENING, 1), primary: 50, junior: 80, document: '禾教〔2026〕9号' }
  const set = (more: object) => ask('districtEducation', 'homework.setDistrictCaps', { ...caps, ...more })
  expect([
    codeOf(await set({ primary: 61 })),
    codeOf(await set({ junior: -1 })),
    codeOf(await set({ from: EVENING })),
    codeOf(await set({})),
  ]).toEqual(['LOOSER_THAN_NATIONAL', 'LOOSER_THAN_NATIONAL', 'FROM_TOO_EARLY', 'OK'])
  expect(outcomeOf(await submitted(cloud, 'tang', submission(60)))).toBe('ACCEPTED')
  expect(outcomeOf(await submitted(cloud, 'tang', submission(51, { date: caps.from })))).toBe('MINUTES_OUT_OF_RANGE')
  expect(outcomeOf(await submitted(cloud, 'tang', submission(50, { date: caps.from })))).toBe('ACCEPTED')
})

test('the composer shows own classes, minutes left, last week and templates', async () => {
  cloud.clock.set(at('16:05', addDays(EVENING, -7)))
  await handedIn('tang', 20, { date: addDays(EVENING, -7) })
  cloud.clock.set(at('16:05'))
  await handedIn('li', 25, chinese)
  const template = {
    title: '口算',
    subject: 'MATHEMATICS',
    kind: 'WRITTEN',
    place: 'HOME',
    purpose: 'CONSOLIDATE',
    book: '口算本',
    content: '一页',
    minutes: 5,
    layers: [],
  } as const
  const saved = await ask('tang', 'homework.saveHomeworkTemplate', { ...template, layers: [], requestKey: newKey() })
  const posting = async () => {
    const answer = await ask('tang', 'homework.getPosting', {})
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.value
  }
  const shown = await posting()
  const first = shown.classes.find(({ homeroomId }) => homeroomId === 'qinghe-3-1')
  expect([shown.isOpenToday, shown.dates[0], first?.subjects, first?.days[0]?.left, first?.bedtime]).toEqual([
    true,
    EVENING,
    ['MATHEMATICS'],
    35,
    '21:20',
  ])
  expect(shown.lastWeek.map(({ date }) => date)).toEqual(['2026-09-02'])
  expect(shown.templates.map(({ title }) => title)).toEqual(['口算'])
  if (saved.ok) await ask('tang', 'homework.removeHomeworkTemplate', { templateId: saved.value.templateId })
  expect((await posting()).templates).toEqual([])
})

test('nothing is dearer than declared, and everything was measured', async () => {
  const submit = submission(5, { homeroomIds: ['qinghe-3-1', 'qinghe-3-2'] })
  await ask('tang', 'homework.submitHomework', submit)
  const declared: Readonly<Record<string, { readonly cost: number }>> = { ...itemsContract, ...coordinationContract }
  process.stdout.write(`round trips: ${JSON.stringify(Object.fromEntries(measured))}\n`)
  expect([...measured].filter(([name, trips]) => trips > (declared[name]?.cost ?? 0))).toEqual([])
  expect([...measured.keys()].sort()).toEqual(Object.keys(declared).sort())
})
