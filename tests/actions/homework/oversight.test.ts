// Tests oversight of homework: inspections, examinations, load, notes, five rules, and their cost.
import { drawClasses, frameDigest, seedOf } from '@domain/homework/inspections/draw-classes'
import { contracts } from '@domain/registry'
import { addDays, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { runTimer } from '../world/district'
import { DISTRICT } from '../world/world'
import {
  answers,
  asked,
  drawnClass,
  form,
  inspectionId,
  key,
  MONDAY,
  measured,
  noticesOf,
  OVERSIGHT,
  officer,
  on,
  outcome,
  planExam,
  say,
  seen,
  startOversight,
  TODAY,
} from './oversight-world'

jest.setTimeout(240_000)

let cloud: LocalCloud

beforeAll(async () => {
  cloud = await startOversight()
})
beforeEach(() => on(TODAY))
afterAll(() => cloud.close())

describe('the draw', () => {
  const fix = { inspectionId, numberName: '体彩排列五', numberOn: '2026-09-10', primary: 3, junior: 2 }
  const draw = { inspectionId, number: '7 3 1 9 0', reportedBy: '湖滨小学家委会代表' }

  test('the number must not be out when the frame is fixed, and the frame is fixed once', async () => {
    expect(await outcome(officer, 'homework.drawSample', draw)).toBe('NOT_FIXED')
    expect(await outcome(officer, 'homework.fixFrame', { ...fix, numberOn: TODAY })).toBe('NUMBER_DAY_WRONG')
    expect(await outcome(officer, 'homework.fixFrame', { ...fix, primary: 0, junior: 0 })).toBe('NOTHING_TO_DRAW')
    expect(await outcome(officer, 'homework.fixFrame', fix)).toBe('OK')
    expect(await outcome(officer, 'homework.fixFrame', { ...fix, primary: 5 })).toBe('ALREADY_FIXED')
  })

  test('drawn once, from the day on; a second draw is refused, the same number again answers the same', async () => {
    expect(await outcome(officer, 'homework.drawSample', draw)).toBe('NUMBER_NOT_OUT')
    on('2026-09-10')
    const races = ['1', '2', '3', '4'].map((number) => outcome(officer, 'homework.drawSample', { ...draw, number }))
    expect((await Promise.all(races)).sort()).toEqual(['ALREADY_DRAWN', 'ALREADY_DRAWN', 'ALREADY_DRAWN', 'OK'])
    expect(await outcome(officer, 'homework.drawSample', draw)).toBe('ALREADY_DRAWN')
    const { draw: drawn } = await seen(await asked(officer, 'homework.getInspection', { inspectionId }))
    expect(await outcome(officer, 'homework.drawSample', { ...draw, number: drawn?.number ?? '' })).toBe('OK')
  })

  test('whoever has frame, number and day gets the same classes', async () => {
    const { frame, draw: drawn, facts } = await seen(await asked(officer, 'homework.getInspection', { inspectionId }))
    if (frame === null || drawn === null) throw new Error('not drawn')
    expect(frameDigest(frame.classes)).toBe(frame.digest)
    const days = frame.days.map(schoolDate)
    const again = { ...frame, days, numberOn: schoolDate(frame.numberOn) }
    expect(drawClasses(again, seedOf(again, drawn.number))).toEqual(drawn.drawn)
    expect(drawn.drawn.map(({ row }) => frame.classes[row - 1]?.grade ?? 0).filter((grade) => grade >= 7)).toHaveLength(
      2,
    )
    expect(frame.classes.every(({ grade }) => grade >= 3)).toBe(true)
    expect(facts.every(({ minutes, cap }) => minutes <= cap)).toBe(true)
  })
})

describe('findings', () => {
  test('only what was drawn, in its days, by nobody of the school, with the whole form and no names with marks', async () => {
    const { one } = await drawnClass('yunling')
    const { homeroomId = '', schoolId = '' } = one ?? {}
    const visit = { inspectionId, homeroomId, schoolId, ...form }
    const { all } = await drawnClass('')
    const left = ['qinghe-3-1', 'qinghe-4-1', 'qinghe-5-1', 'qinghe-6-1', 'qinghe-7-1', 'qinghe-8-1'].find(
      (room) => !all.some((drawn) => drawn?.homeroomId === room),
    )
    const record = (more: object, who = officer) => outcome(who, 'homework.recordFinding', { ...visit, ...more })
    expect(await record({ homeroomId: left ?? '', schoolId: 'qinghe' })).toBe('NOT_IN_SAMPLE')
    if (schoolId === 'yunling') expect(await record({}, 'officer-parent')).toBe('OWN_SCHOOL')
    expect(await record({ answers: [answers[0]] })).toBe('FORM_INCOMPLETE')
    expect(await record({ dueOn: null })).toBe('DUE_NEEDED')
    expect(await record({ remark: '张三 95 李四 88' })).toBe('TEXT_HAS_MARKS')
    on('2026-10-01')
    expect(await record({})).toBe('NOT_IN_ITS_DAYS')
  })

  test('recorded once, answered by the school, given back, answered again, closed', async () => {
    const { one } = await drawnClass('qinghe')
    const { homeroomId = '', schoolId = '' } = one ?? {}
    const visit = { inspectionId, homeroomId, schoolId, ...form }
    expect(await outcome(officer, 'homework.recordFinding', visit)).toBe('OK')
    expect(await outcome(officer, 'homework.recordFinding', visit)).toBe('OK')
    expect(await outcome(officer, 'homework.recordFinding', { ...visit, remark: '别的话' })).toBe('ALREADY_RECORDED')
    const findingId = `${inspectionId}:${homeroomId}`
    const settle = (decision: 'CLOSE' | 'RETURN', text: string) =>
      outcome(officer, 'homework.settleFinding', { findingId, decision, text, dueOn: '2026-09-25' })
    expect(await settle('CLOSE', '')).toBe('NOT_ANSWERED')
    if (schoolId !== 'qinghe') return
    const answer = (text: string) => outcome('schoolAdmin', 'homework.answerFinding', { findingId, text })
    expect(await answer('三科商量，周二减到 50 分钟')).toBe('OK')
    expect(await answer('三科商量，周二减到 50 分钟')).toBe('OK')
    expect(await settle('RETURN', '')).toBe('DUE_NEEDED')
    expect(await settle('RETURN', '周四也超了')).toBe('OK')
    expect(await answer('周四也减了，写进备课计划')).toBe('OK')
    expect(await settle('CLOSE', '')).toBe('OK')
    const { findings } = await seen(await asked('schoolAdmin', 'homework.listFindings', { schoolId }))
    expect(findings[0]?.steps.map(({ kind }) => kind)).toEqual([
      'RECORDED',
      'ANSWERED',
      'RETURNED',
      'ANSWERED',
      'CLOSED',
    ])
    expect(findings[0]?.state).toBe('CLOSED')
    expect(await noticesOf('FINDING_OPENED')).toEqual(['schoolAdmin'])
    expect((await noticesOf('FINDING_ANSWERED')).length).toBeGreaterThan(0)
  })

  test('the list: a month ahead, one comprehensive a school', async () => {
    const entry = {
      districtId: DISTRICT,
      title: '综合督导',
      kind: 'COMPREHENSIVE' as const,
      form: ['WITHIN_LIMIT' as const],
    }
    const plan = (name: string, more: object = {}) =>
      outcome(officer, 'homework.planInspection', {
        ...entry,
        from: '2026-10-12',
        until: '2026-10-16',
        schoolIds: ['qinghe'],
        requestKey: key(name),
        ...more,
      })
    expect(await plan('early', { from: '2026-10-08' })).toBe('NOTICE_TOO_SHORT')
    expect(await plan('first')).toBe('OK')
    expect(await plan('first')).toBe('OK')
    expect(await plan('second')).toBe('SECOND_COMPREHENSIVE')
    const { inspections } = await seen(await asked(officer, 'homework.listInspections', { districtId: DISTRICT }))
    expect(inspections.map(({ title }) => title).sort()).toEqual(['作业随机抽查', '综合督导'].sort())
    expect(await noticesOf('INSPECTION_PLANNED')).toEqual(['schoolAdmin'])
  })
})

describe('examinations', () => {
  test('what the rules do not know is refused; two at once are not two finals', async () => {
    expect(await planExam('lower', { grade: 2 })).toBe('EXAM_NOT_ALLOWED')
    expect(await planExam('october', { on: '2026-10-15' })).toBe('EXAM_NOT_ALLOWED')
    const both = await Promise.all([planExam('one', {}), planExam('two', {})])
    expect(both.sort()).toEqual(['EXAM_NOT_ALLOWED', 'OK'])
    const { exams } = await seen(await asked('schoolAdmin', 'homework.getExamPlan', { schoolId: 'qinghe' }))
    expect(exams).toHaveLength(1)
    const examId = exams[0]?.examId ?? ''
    const canceled = { schoolId: 'qinghe', examId, reason: '换一天' }
    expect(await outcome('schoolAdmin', 'homework.cancelExam', canceled)).toBe('OK')
    expect(await planExam('again', {})).toBe('OK')
    const { schools } = await seen(await asked(officer, 'homework.listExamPlans', { districtId: DISTRICT }))
    expect(schools.find(({ schoolId }) => schoolId === 'qinghe')?.exams).toHaveLength(2)
  })

  test('a level reaches its own guardian, and nobody else', async () => {
    const { exams } = await seen(await asked('schoolAdmin', 'homework.getExamPlan', { schoolId: 'qinghe' }))
    const examId = exams.find(({ isCanceled }) => !isCanceled)?.examId ?? ''
    const enter = (who: string, subject: 'MATHEMATICS' | 'ENGLISH') =>
      outcome(who, 'homework.enterResult', { pupilId: 'own-child', examId, subject, level: 'GOOD' })
    expect(await enter('math', 'MATHEMATICS')).toBe('EXAM_UNKNOWN')
    on('2027-01-15')
    expect(await enter('math', 'ENGLISH')).toBe('NOT_YOUR_SUBJECT')
    expect(await enter('english', 'ENGLISH')).toBe('EXAM_UNKNOWN')
    expect(await enter('math', 'MATHEMATICS')).toBe('OK')
    const sheet = await seen(await asked('math', 'homework.getResultSheet', { homeroomId: 'qinghe-3-1' }))
    expect(sheet.pupils.find(({ pupilId }) => pupilId === 'own-child')?.entered).toEqual([`${examId}:MATHEMATICS`])
    expect(JSON.stringify(sheet)).not.toContain('GOOD')
    const own = await seen(await asked('mother', 'homework.listOwnResults', { pupilId: 'own-child' }))
    expect(own.results.map(({ level }) => level)).toEqual(['GOOD'])
    expect(await outcome('stranger', 'homework.listOwnResults', { pupilId: 'own-child' })).toBe('NOT_FOUND')
    expect(await noticesOf('EXAM_RESULT')).toEqual(['mother'])
  })
})

describe('load', () => {
  test('the board holds what was published, no draft, no name', async () => {
    const board = await seen(
      await asked(officer, 'homework.getHomeworkBoard', { homeroomId: 'qinghe-3-1', from: MONDAY }),
    )
    expect(board.days.map(({ total }) => total)).toEqual([25, 25, 25])
    expect(board.days[0]?.items.map(({ itemId, minutes }) => `${itemId} ${minutes}`)).toEqual(['written 25', 'oral 0'])
    expect(JSON.stringify(board)).not.toMatch(/老师|teacher/)
  })

  test('four answers stay silent, the fifth speaks; two days above tell the grade lead once, a third goes to the pool', async () => {
    await say(['qinghe-3-1', MONDAY], 75, 4)
    await say(['qinghe-4-1', MONDAY], 75, 6)
    await say(['qinghe-4-1', addDays(MONDAY, 1)], 60, 6)
    const load = async () =>
      seen(await asked('schoolAdmin', 'homework.getSchoolLoad', { schoolId: 'qinghe', from: MONDAY }))
    const grades = (await load()).grades.map(({ grade, estimated, reported, above }) => ({
      grade,
      estimated,
      reported,
      above,
    }))
    expect(grades).toEqual([
      { grade: 3, estimated: 25, reported: null, above: 0 },
      { grade: 4, estimated: 25, reported: 68, above: 1 },
    ])
    await runTimer(cloud, 'homework')
    expect((await load()).alerts).toEqual([])
    await say(['yunling-3-1', MONDAY], 75, 5)
    await say(['yunling-3-1', addDays(MONDAY, 1)], 75, 5)
    await Promise.all([runTimer(cloud, 'homework'), runTimer(cloud, 'homework')])
    const alertsOf = async () =>
      seen(await asked(officer, 'homework.getSchoolLoad', { schoolId: 'yunling', from: MONDAY }))
    expect((await alertsOf()).alerts.map(({ stage, days }) => [stage, days.length])).toEqual([['ALERT', 2]])
    await say(['yunling-3-1', TODAY], 75, 5)
    await runTimer(cloud, 'homework')
    await runTimer(cloud, 'homework')
    expect((await alertsOf()).alerts.map(({ stage, days }) => [stage, days.length])).toEqual([['POOL', 3]])
  })

  test('work not marked in time is in the pool, and the district reads counts of schools', async () => {
    on('2026-09-16')
    await runTimer(cloud, 'homework')
    const district = await seen(
      await asked(officer, 'homework.getDistrictLoad', { districtId: DISTRICT, from: MONDAY }),
    )
    const school = district.schools.find(({ schoolId }) => schoolId === 'qinghe')
    expect(school).toMatchObject({ evenings: 6, estimated: 25, overdueMarking: 6 })
    expect(school?.pooled).toBe(6)
    expect(district.schools.find(({ schoolId }) => schoolId === 'yunling')).toMatchObject({ alerts: 1, above: 3 })
    expect(JSON.stringify(district)).not.toMatch(/homeroomId|qinghe-3-1|teacher/)
  })
})

describe('notes and the five rules', () => {
  const note = (who: string, kind: 'LEARNING' | 'SELF_MANAGEMENT', text: string) =>
    asked(who, 'homework.writeNote', { pupilId: 'own-child', kind, text, requestKey: key(`${who}-${text.length}`) })

  test('a note is read by its writer and the family alone, and never grades', async () => {
    expect(await note('math', 'LEARNING', '数学 92 分')).toMatchObject({ ok: false, error: { code: 'NOTE_REFUSED' } })
    expect(await note('mother', 'LEARNING', '在家读题慢')).toMatchObject({ error: { code: 'KIND_NOT_YOURS' } })
    const { noteId } = await seen(await note('math', 'LEARNING', '读题容易漏字，先圈关键词'))
    await seen(await note('mother', 'SELF_MANAGEMENT', '会自己定闹钟起床'))
    const read = async (who: string) => {
      const answer = await asked(who, 'homework.listNotes', { pupilId: 'own-child' })
      return answer.ok ? answer.value.notes.length : answer.error.code
    }
    expect(await Promise.all(['mother', 'math', 'home', 'english', 'stranger'].map(read))).toEqual([
      2,
      1,
      1,
      0,
      'NOT_FOUND',
    ])
    expect(await outcome('mother', 'homework.removeNote', { noteId })).toBe('NOT_YOURS')
    expect(await outcome('math', 'homework.removeNote', { noteId })).toBe('OK')
    expect(await read('mother')).toBe(1)
    expect(await noticesOf('NOTE_WRITTEN')).toEqual(expect.arrayContaining(['mother', 'home']))
  })

  test('five dated texts: looser than the law is refused, families read what holds', async () => {
    const save = (kind: 'HOMEWORK' | 'SLEEP', text: string, from: string = TODAY) =>
      outcome('schoolAdmin', 'homework.saveManagement', { schoolId: 'qinghe', kind, text, from })
    expect(await save('HOMEWORK', '三至六年级书面作业不超过 80 分钟')).toBe('LOOSER_THAN_LAW')
    expect(await save('SLEEP', '小学生每天睡足 10 小时，21:20 前睡', '2026-09-08')).toBe('FROM_TOO_EARLY')
    expect(await save('SLEEP', '小学生每天睡足 10 小时，21:20 前睡')).toBe('OK')
    expect(await save('SLEEP', '小学生每天睡足 10 小时，21:20 前睡')).toBe('OK')
    const staff = await seen(await asked('schoolAdmin', 'homework.getManagement', { schoolId: 'qinghe' }))
    expect(staff.isComplete).toBe(false)
    expect(staff.sections.map(({ check }) => check)).toEqual([
      'TEXT_MISSING',
      'HOLDS',
      'TEXT_MISSING',
      'TEXT_MISSING',
      'TEXT_MISSING',
    ])
    const family = await seen(await asked('mother', 'homework.getSchoolRules', { pupilId: 'own-child' }))
    expect(family.sections.find(({ kind }) => kind === 'SLEEP')?.text).toContain('10 小时')
  })
})

test('nothing is dearer than declared, and everything was measured', () => {
  const declared: Readonly<Record<string, { readonly cost: number }>> = contracts.homework
  const dearer = [...measured].filter(([name, trips]) => trips > (declared[name.split('.')[1] ?? '']?.cost ?? 0))
  process.stdout.write(`${[...measured].map(([name, trips]) => `${name} ${trips}`).join('\n')}\n`)
  expect(dearer).toEqual([])
  expect([...measured.keys()].sort()).toEqual(
    Object.keys(OVERSIGHT)
      .map((name) => `homework.${name}`)
      .sort(),
  )
})
