// Tests questions to a teacher in quiet hours too, stops at bedtime, "too much" to the lead.
import type { ActionInput } from '@domain/registry'
import { addDays } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { call, runTimer } from '../world/district'
import { readAll } from '../world/stored'
import { LOGIN_OF } from '../world/world'
import { at, startEvening, TODAY } from './evening-world'

jest.setTimeout(180_000)

let cloud: LocalCloud
let keys = 0

beforeAll(async () => {
  cloud = await startEvening()
})
beforeEach(() => cloud.clock.set(at('16:05')))
afterAll(() => cloud.close())

const item = { pupilId: 'elder', date: TODAY, itemId: 'chinese' }
const nextKey = () => {
  keys += 1
  return `question-key-${String(keys).padStart(6, '0')}`
}

async function ask(text: string, more: Partial<ActionInput<'homework.askTeacher'>> = {}, who = 'mother') {
  const input = { ...item, text, requestKey: nextKey(), ...more }
  const { answer } = await call(cloud, LOGIN_OF(who), { name: 'homework.askTeacher', input })
  return answer.ok ? answer.value.arrivesAt : answer.error.code
}

async function thread(who = 'mother', about = item) {
  const { answer } = await call(cloud, LOGIN_OF(who), { name: 'homework.getQuestion', input: about })
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

async function words(who: string) {
  const { answer } = await call(cloud, LOGIN_OF(who), { name: 'homework.listFamilyWords', input: {} })
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

async function answerTo(questionId: string, text: string, who = 'li') {
  const input = { questionId, text, requestKey: nextKey() }
  const { answer } = await call(cloud, LOGIN_OF(who), { name: 'homework.answerQuestion', input })
  return answer.ok ? 'OK' : answer.error.code
}

async function kindsOf(who: string) {
  const { answer } = await call(cloud, LOGIN_OF(who), { name: 'notices.listNotices', input: { before: null } })
  return answer.ok ? answer.value.notices.map(({ kind }) => kind) : []
}

describe('a question', () => {
  test('by day it arrives at once; the other guardian reads it, no other teacher does', async () => {
    expect(await ask('第 22 页订正，要抄题吗？')).toBeNull()
    expect((await words('li')).questions).toMatchObject([{ pupilName: '林elder', isWaiting: true }])
    expect(await kindsOf('li')).toEqual(['QUESTION_ASKED'])
    expect((await thread('father')).messages).toMatchObject([{ side: 'FAMILY', isOwn: false }])
    for (const other of ['he', 'elsewhere', 'subjectTeacher']) expect((await words(other)).questions).toEqual([])
  })

  test('the teacher answers once, both guardians are told', async () => {
    const questionId = 'elder:chinese'
    expect(await answerTo(questionId, '只改错的那一步。')).toBe('OK')
    expect((await thread()).messages.map(({ side }) => side)).toEqual(['FAMILY', 'TEACHER'])
    expect((await words('li')).questions).toMatchObject([{ isWaiting: false }])
    expect(await kindsOf('mother')).toEqual(['QUESTION_ANSWERED'])
    expect(await kindsOf('father')).toEqual(['QUESTION_ANSWERED'])
    expect(await answerTo(questionId, '不是我的', 'he')).toBe('NOT_FOUND')
    expect(await answerTo(questionId, '不是我的班', 'elsewhere')).toBe('NOT_FOUND')
  })

  test('in the teacher’s rest it waits until the next morning, and the timer tells then, once', async () => {
    cloud.clock.set(at('20:52'))
    expect(await ask('第 5 题他不会，能空着吗？')).toBe(at('07:30', addDays(TODAY, 1)))
    const key = { requestKey: nextKey() }
    await ask('还有第 6 题。', key)
    await ask('还有第 6 题。', key)
    const mine = (await thread()).messages
    expect(mine).toHaveLength(4)
    expect((await words('li')).questions[0]?.messages).toHaveLength(2)
    await runTimer(cloud, 'homework')
    expect(await kindsOf('li')).toEqual(['QUESTION_ASKED'])
    cloud.clock.set(at('07:29', addDays(TODAY, 1)))
    await runTimer(cloud, 'homework')
    expect((await words('li')).questions[0]?.messages).toHaveLength(2)
    cloud.clock.set(at('07:30', addDays(TODAY, 1)))
    for (let run = 0; run < 2; run += 1) await runTimer(cloud, 'homework')
    expect(await kindsOf('li')).toEqual(['QUESTION_ASKED', 'QUESTION_ASKED'])
    expect((await words('li')).questions).toMatchObject([{ isWaiting: true, messages: { length: 4 } }])
  })

  test('not about an item of others, nor as another family; an empty sentence is none', async () => {
    expect(await ask('？', { itemId: 'theirs' })).toBe('NOT_FOUND')
    expect(await ask('？', {}, 'neighbor')).toBe('NOT_FOUND')
    expect(await ask('   ')).toBe('BAD_REQUEST')
    expect(await ask('长'.repeat(201))).toBe('BAD_REQUEST')
  })

  test('a thread is full at twenty sentences', async () => {
    const about = { pupilId: 'younger', itemId: 'math' }
    for (let n = 0; n < 20; n += 1) expect(await ask(`第 ${n} 句`, about)).toBeNull()
    expect(await ask('再一句', about)).toBe('THREAD_FULL')
  })
})

describe('stopped at bedtime', () => {
  test('only the item’s teacher sees who and where, for a week', async () => {
    cloud.clock.set(at('21:20'))
    const input = {
      pupilId: 'elder',
      date: TODAY,
      itemIds: ['split'],
      mark: 'STOPPED' as const,
      undo: false,
      where: '第 3 题',
    }
    await call(cloud, LOGIN_OF('mother'), { name: 'homework.markHomework', input })
    expect((await words('he')).stops).toEqual([
      {
        itemId: 'split',
        subject: 'ENGLISH',
        date: TODAY,
        homeroomName: '三(1)班',
        children: [{ name: '林elder', where: '第 3 题' }],
      },
    ])
    for (const other of ['li', 'elsewhere', 'gradeLead', 'classTeacher']) expect((await words(other)).stops).toEqual([])
    cloud.clock.set(at('16:05', addDays(TODAY, 8)))
    expect((await words('he')).stops).toEqual([])
  })
})

async function tooMuch(text: string, who = 'mother', about = { pupilId: 'elder', date: TODAY }) {
  const { answer } = await call(cloud, LOGIN_OF(who), { name: 'homework.sayTooMuch', input: { ...about, text } })
  return answer.ok ? answer.value.hasLead : answer.error.code
}

describe('too much', () => {
  test('straight to the grade lead, without the child’s name; once an evening', async () => {
    expect(await tooMuch('做到十点')).toBe(true)
    expect(await tooMuch('做到十点')).toBe(true)
    expect(await tooMuch('我也觉得', 'father')).toBe('SAID_ALREADY')
    const { concerns, isLead } = await words('gradeLead')
    expect({ isLead, concerns }).toMatchObject({
      isLead: true,
      concerns: [{ homeroomName: '三(1)班', minutes: 47, text: '做到十点', answer: null }],
    })
    const notices = await readAll('notices', { kind: 'TOO_MUCH_SAID' })
    for (const told of [concerns, notices]) expect(JSON.stringify(told)).not.toContain('elder')
    expect(await kindsOf('gradeLead')).toEqual(['TOO_MUCH_SAID'])
    for (const other of ['li', 'classTeacher']) expect((await words(other)).concerns).toEqual([])
  })

  test('the lead answers, both guardians are told, and the page shows it', async () => {
    const byChild = { concernId: `elder:${TODAY}`, text: '明天少一点。' }
    const guessed = await call(cloud, LOGIN_OF('gradeLead'), { name: 'homework.answerConcern', input: byChild })
    expect(guessed.answer).toEqual({ ok: false, error: { code: 'NOT_FOUND' } })
    const { concerns } = await words('gradeLead')
    const input = { concernId: concerns[0]?.concernId ?? '', text: '明天少一点。' }
    const { answer } = await call(cloud, LOGIN_OF('gradeLead'), { name: 'homework.answerConcern', input })
    expect(answer).toMatchObject({ ok: true })
    expect(await kindsOf('father')).toContain('TOO_MUCH_ANSWERED')
    const { answer: list } = await call(cloud, LOGIN_OF('father'), { name: 'homework.listTonight', input: {} })
    expect(list.ok && list.value.children[0]?.concern).toMatchObject({ answer: { text: '明天少一点。' } })
    const again = await call(cloud, LOGIN_OF('gradeLead'), {
      name: 'homework.answerConcern',
      input: { ...input, text: '别的' },
    })
    expect(again.answer).toEqual({ ok: false, error: { code: 'ANSWERED_ALREADY' } })
  })

  test('not before anything was released', async () => {
    expect(await tooMuch('', 'mother', { pupilId: 'elder', date: addDays(TODAY, 1) })).toBe('NOT_FOUND')
  })
})
