// Tests good work that is shown, groups across classes, kept homework, and to whom a word goes.
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import type { HomeworkShowcase } from '@domain/homework/showcase/homework-showcase'
import type { ActionInput, ActionName } from '@domain/registry'
import { addDays, type SchoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { jpeg } from '../billing/waiver-family'
import { call, dearerThanDeclared, runTimer } from '../world/district'
import { readAll, stored } from '../world/stored'
import { upload } from '../world/upload-workbook'
import { LOGIN_OF } from '../world/world'
import { at, chinese, dayOf, math, startEvening, TODAY } from './evening-world'

jest.setTimeout(180_000)

let cloud: LocalCloud

beforeAll(async () => {
  cloud = await startEvening()
})
beforeEach(() => cloud.clock.set(at('16:05')))
afterAll(() => cloud.close())

let keys = 0
function newKey(): string {
  keys += 1
  return `showing-work-${String(keys).padStart(6, '0')}`
}

/** The dearest call of each action. */
const measured = new Map<string, number>()

/** The value, or the error with its data. */
async function ask<Name extends ActionName>(who: string, name: Name, input: ActionInput<Name>) {
  const { answer, trips } = await call(cloud, LOGIN_OF(who), { name, input })
  if (answer.ok) measured.set(name, Math.max(trips, measured.get(name) ?? 0))
  return answer.ok ? answer.value : answer.error
}

async function noticesOf(kind: string) {
  const all = await readAll<{ personId: string; kind: string; readAt: number | null }>('notices')
  return all.filter((notice) => notice.kind === kind)
}

describe('good work', () => {
  type Proposal = ActionInput<'homework.proposeShowcase'>

  const proposal = (more: Partial<Proposal> = {}): Proposal => ({
    pupilId: 'elder',
    subject: 'ENGLISH',
    words: '每个单词都配了图',
    photos: [],
    scope: 'CLASS',
    requestKey: newKey(),
    ...more,
  })

  async function propose(more: Partial<Proposal> = {}, who = 'he'): Promise<string> {
    const proposed = await ask(who, 'homework.proposeShowcase', proposal(more))
    if (!('showcaseId' in proposed)) throw new Error(JSON.stringify(proposed))
    return proposed.showcaseId
  }

  const answer = (who: string, showcaseId: string, said: 'SHOW' | 'HIDE') =>
    ask(who, 'homework.answerShowcase', { showcaseId, answer: said })

  async function seenBy(who: string, pupilId: string) {
    const { answer: seen } = await call(cloud, LOGIN_OF(who), { name: 'homework.listShowcase', input: { pupilId } })
    return seen.ok ? seen.value.pieces : seen.error.code
  }

  afterEach(async () => {
    await stored('homeworkShowcases')
      .where({ _id: { $gt: '' } })
      .remove()
    await stored('notices')
      .where({ _id: { $gt: '' } })
      .remove()
  })

  test('both guardians are asked; nobody else sees it before one agrees, then with the name masked', async () => {
    const photo = await upload(cloud, LOGIN_OF('he'), { kind: 'HOMEWORK_PHOTO', bytes: jpeg('words with drawings') })
    const showcaseId = await propose({ photos: [photo] })
    expect((await noticesOf('SHOWCASE_ASKED')).map(({ personId }) => personId).sort()).toEqual(['father', 'mother'])
    expect(await seenBy('mother', 'younger')).toEqual([])
    expect(await seenBy('father', 'elder')).toMatchObject([{ showcaseId, isOwn: true, state: 'ASKED' }])
    expect(await answer('mother', showcaseId, 'SHOW')).toEqual({ state: 'SHOWN' })
    const [piece] = (await seenBy('mother', 'younger')) as { name: string; photos: string[]; words: string }[]
    expect(piece).toMatchObject({ words: '每个单词都配了图', isOwn: false })
    expect(piece?.name).toMatch(/^.同学$/)
    expect(await (await fetch(piece?.photos[0] ?? '')).arrayBuffer()).toHaveProperty('byteLength')
    // Who decided finds it read; the other guardian and the teacher are told.
    const told = await noticesOf('SHOWCASE_DECIDED')
    expect(told.map(({ personId, readAt }) => [personId, readAt === null]).sort()).toEqual([
      ['father', true],
      ['he', true],
      ['mother', false],
    ])
  })

  test('any guardian takes it back: words and photo are gone, the file with the next run, and it stays over', async () => {
    const photo = await upload(cloud, LOGIN_OF('he'), { kind: 'HOMEWORK_PHOTO', bytes: jpeg('a page') })
    const showcaseId = await propose({ photos: [photo] })
    await answer('mother', showcaseId, 'SHOW')
    expect(await answer('father', showcaseId, 'HIDE')).toEqual({ state: 'TAKEN_BACK' })
    expect(await answer('father', showcaseId, 'HIDE')).toEqual({ state: 'TAKEN_BACK' })
    expect(await answer('mother', showcaseId, 'SHOW')).toMatchObject({ code: 'SHOWCASE_OVER' })
    expect(await seenBy('mother', 'younger')).toEqual([])
    const [left] = await readAll<HomeworkShowcase>('homeworkShowcases')
    expect(left).toMatchObject({ words: '', photos: [], state: 'TAKEN_BACK', decidedBy: 'father' })
    cloud.clock.set(at('16:06'))
    await runTimer(cloud, 'privacy')
    expect(await readAll<{ fileId: string }>('filesToDelete', { fileId: photo })).toEqual([])
  })

  test('a school’s piece reaches other classes, a class’s does not', async () => {
    await answer('mother', await propose(), 'SHOW')
    expect(await seenBy('neighbor', 'stranger')).toEqual([])
    await answer('mother', await propose({ scope: 'SCHOOL' }), 'SHOW')
    expect(await seenBy('neighbor', 'stranger')).toHaveLength(1)
  })

  test.each([
    ['neither words nor photo', { words: '' }, { code: 'SHOWCASE_REFUSED', fault: 'EMPTY' }],
    ['a mark', { words: '这次得了 98 分' }, { code: 'SHOWCASE_REFUSED', fault: 'HAS_MARKS' }],
    ['a comparison', { words: '全班最好的一份' }, { code: 'SHOWCASE_REFUSED', fault: 'COMPARES' }],
    ['a subject that is not taught', { subject: 'MATHEMATICS' as const }, { code: 'NOT_YOUR_SUBJECT' }],
    ['somebody’s file', { photos: ['cloud://none'] }, { code: 'PHOTO_INVALID', index: 0 }],
  ])('%s is refused, nobody is asked', async (_what, more, refused) => {
    expect(await ask('he', 'homework.proposeShowcase', proposal(more))).toMatchObject(refused)
    expect([await readAll('homeworkShowcases'), await noticesOf('SHOWCASE_ASKED')]).toEqual([[], []])
  })

  test('the same request is one piece; a teacher takes it away; another class’s teacher finds nothing', async () => {
    const input = proposal()
    await ask('he', 'homework.proposeShowcase', input)
    await ask('he', 'homework.proposeShowcase', input)
    const [piece, ...more] = await readAll<HomeworkShowcase>('homeworkShowcases')
    expect(more).toEqual([])
    const showcaseId = piece?._id ?? ''
    expect(await ask('elsewhere', 'homework.withdrawShowcase', { showcaseId })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await ask('neighbor', 'homework.answerShowcase', { showcaseId, answer: 'SHOW' })).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await ask('classTeacher', 'homework.withdrawShowcase', { showcaseId })).toEqual({})
    const seen = await ask('he', 'homework.listClassShowcase', { homeroomId: 'qinghe-3-1' })
    expect(seen).toMatchObject({ subjects: ['ENGLISH'], pieces: [{ state: 'WITHDRAWN', words: '' }] })
  })
})

describe('groups across classes', () => {
  const group = (more: Partial<ActionInput<'homework.saveTeachingGroup'>> = {}) => ({
    schoolId: 'qinghe',
    groupId: null,
    rev: 0,
    subject: 'ENGLISH' as const,
    name: '英语 A',
    pupilIds: ['elder', 'stranger'],
    requestKey: newKey(),
    ...more,
  })
  const save = (more: Partial<ActionInput<'homework.saveTeachingGroup'>> = {}) =>
    ask('schoolAdmin', 'homework.saveTeachingGroup', group(more))
  const groups = async () => {
    const { answer } = await call(cloud, LOGIN_OF('schoolAdmin'), {
      name: 'homework.listTeachingGroups',
      input: { schoolId: 'qinghe' },
    })
    return answer.ok ? answer.value.groups : []
  }

  test('made, changed as it was read, taken away; its teachers are told each time', async () => {
    const input = group()
    expect(await ask('schoolAdmin', 'homework.saveTeachingGroup', input)).toMatchObject({ teachers: 3 })
    expect(await ask('schoolAdmin', 'homework.saveTeachingGroup', input)).toMatchObject({ teachers: 3 })
    const [made, ...others] = await groups()
    expect(others).toEqual([])
    expect(made).toMatchObject({ name: '英语 A', grade: 3, homerooms: ['三(1)班', '三(2)班'], pupils: 2, moved: 0 })
    const { groupId = '', rev = 0 } = made ?? {}
    const change = { groupId, rev, pupilIds: ['elder'] }
    expect(await save(change)).toMatchObject({ groupId })
    expect(await save(change)).toMatchObject({ groupId })
    expect(await save({ ...change, name: '英语 B' })).toMatchObject({ code: 'GROUP_CHANGED' })
    expect(await save({ name: '英语 C', pupilIds: ['elder', 'younger'] })).toMatchObject({
      code: 'GROUP_REFUSED',
      fault: 'IN_ANOTHER',
    })
    expect(await save({ name: '英语 C', pupilIds: ['otherSchool'] })).toMatchObject({
      fault: 'NOT_HERE',
      pupilName: null,
    })
    const pupils = await ask('schoolAdmin', 'homework.getGroupPupils', { schoolId: 'qinghe', grade: 3 })
    expect(pupils).toMatchObject({ pupils: expect.arrayContaining([expect.objectContaining({ groupIds: [groupId] })]) })
    expect(new Set((await noticesOf('TEACHING_GROUP_CHANGED')).map(({ personId }) => personId))).toEqual(
      new Set(['elsewhere', 'he', 'li']),
    )
    await stored('pupils').where({ _id: 'elder' }).update({ homeroomId: 'qinghe-3-2' })
    expect(await groups()).toMatchObject([{ moved: 1 }])
    await stored('pupils').where({ _id: 'elder' }).update({ homeroomId: 'qinghe-3-1' })
    expect(await ask('schoolAdmin', 'homework.removeTeachingGroup', { schoolId: 'yunling', groupId })).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await ask('schoolAdmin', 'homework.removeTeachingGroup', { schoolId: 'qinghe', groupId })).toEqual({})
    expect(await groups()).toEqual([])
  })
})

describe('kept homework', () => {
  const dayStored = async (date: SchoolDate) => {
    const [day] = await readAll<HomeworkDay>('homeworkDays', { _id: `qinghe-3-1:${date}` })
    return day
  }

  test('an evening marked whole is put away a week later, and its family reads it as before', async () => {
    const date = addDays(TODAY, -20)
    const openUntil = at('00:00', addDays(TODAY, 100))
    const items = [{ ...math, itemId: 'kept', photos: ['cloud://gone'] }]
    await stored('homeworkDays').add([dayOf('qinghe-3-1', date, { items, openUntil, archiveAt: openUntil })])
    const place = { homeroomId: 'qinghe-3-1', date, itemId: 'kept' }
    await ask('subjectTeacher', 'homework.recordMarking', { ...place, collected: 30, marked: 30 })
    await runTimer(cloud, 'homework')
    expect((await dayStored(date))?.items[0]?.state).toBe('MARKED')
    cloud.clock.set(at('16:06', addDays(TODAY, 7)))
    await runTimer(cloud, 'homework')
    expect(await dayStored(date)).toMatchObject({
      archiveAt: null,
      items: [{ state: 'ARCHIVED', markedBy: 'subjectTeacher' }],
    })
    const own = { pupilId: 'elder', date, itemId: 'kept' }
    expect(await ask('mother', 'homework.getOwnItem', own)).toMatchObject({
      isArchived: true,
      item: { content: math.content },
      photoUrls: [],
    })
    expect(await ask('mother', 'homework.listOwnWeek', { pupilId: 'elder', from: date })).toMatchObject({
      evenings: [{ date, items: [{ itemId: 'kept' }] }],
    })
    const shown = await ask('subjectTeacher', 'homework.getClassHomework', { homeroomId: 'qinghe-3-1', from: date })
    expect(JSON.stringify(shown)).toContain('"state":"ARCHIVED"')
  })

  test('what nobody marked is put away with its term, and stays overdue', async () => {
    const date = addDays(TODAY, -30)
    const openUntil = at('00:00', addDays(TODAY, 1))
    const items = [{ ...chinese, itemId: 'unmarked', dueOn: addDays(date, 1) }]
    await stored('homeworkDays').add([dayOf('qinghe-3-1', date, { items, openUntil, archiveAt: openUntil })])
    await runTimer(cloud, 'homework')
    expect((await dayStored(date))?.items[0]?.state).toBe('PUBLISHED')
    cloud.clock.set(openUntil)
    await runTimer(cloud, 'homework')
    expect((await dayStored(date))?.items[0]?.state).toBe('ARCHIVED')
    const shown = await ask('subjectTeacher', 'homework.getClassHomework', { homeroomId: 'qinghe-3-1', from: date })
    expect(JSON.stringify(shown)).toContain('"isOverdue":true')
  })

  test('pictures and voice open for the family whose class it is, and for no other', async () => {
    const photo = await upload(cloud, LOGIN_OF('li'), { kind: 'HOMEWORK_PHOTO', bytes: jpeg('page 23') })
    const items = [{ ...chinese, itemId: 'shown', photos: [photo] }]
    await stored('homeworkDays').add([dayOf('qinghe-3-1', addDays(TODAY, -15), { items })])
    const place = { date: addDays(TODAY, -15), itemId: 'shown' }
    const { answer } = await call(cloud, LOGIN_OF('mother'), {
      name: 'homework.getOwnItem',
      input: { pupilId: 'elder', ...place },
    })
    const [url = ''] = answer.ok ? answer.value.photoUrls : []
    expect((await fetch(url)).status).toBe(200)
    expect(await ask('neighbor', 'homework.getOwnItem', { pupilId: 'stranger', ...place })).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('to whom too much goes is said by name', async () => {
    expect(await ask('mother', 'homework.getGradeLead', { pupilId: 'elder' })).toEqual({ names: [expect.any(String)] })
  })
})

test('nothing was dearer than declared', () => {
  process.stdout.write(`round trips: ${JSON.stringify(Object.fromEntries(measured))}\n`)
  expect(dearerThanDeclared()).toEqual([])
})
