// Journey: a first post and a repeated one, a refusal and its three ways, an item cut and released to families.
import type { ActionInput, ActionName } from '@domain/registry'
import { instantOf, type SchoolDate, schoolDate } from '@domain/values/school-date'
import type { SchoolSubject } from '@domain/values/school-subject'
import { personIdOf } from '@functions/identity/rosters/roster-ids'
import { DISTRICT, NAMED_STAFF, QINGHE } from '../../../scripts/world/families/named-people'
import { call } from '../../actions/world/district'
import { type JourneyApp, journeyApp } from './journey-app'
import { type Visitor, visitsOf } from './journey-people'

const CLERK = 'web:qinghe-clerk'
const MATHS = 'web:teacher'
const CLASS_TEACHER = 'web:class-teacher'
const LEAD = 'web:grade-lead'
const HOMEROOM = `${QINGHE}-3-2`
const TUESDAY = schoolDate('2026-09-08')
const EVENING = schoolDate('2026-09-09')
const THURSDAY = schoolDate('2026-09-10')
/** The most that setting again what was set before may take. */
const MOST_TAPS_AGAIN = 6

const TEACHES = [
  { phone: NAMED_STAFF.robotTeacher.phone, subject: 'MATHEMATICS', homeroomId: HOMEROOM },
  { phone: NAMED_STAFF.robotTeacher.phone, subject: 'MATHEMATICS', homeroomId: `${QINGHE}-3-1` },
  { phone: NAMED_STAFF.classTeacher.phone, subject: 'CHINESE', homeroomId: HOMEROOM },
  { phone: NAMED_STAFF.gradeLead.phone, subject: 'ENGLISH', homeroomId: HOMEROOM },
] as const

/** Calls that must work: what a journey begins with. */
function arranging(app: JourneyApp) {
  const ask = async <Name extends ActionName>(login: string, name: Name, input: ActionInput<Name>) => {
    const { answer } = await call({ url: app.url() }, login, { name, input })
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`)
  }
  const clock = (date: SchoolDate, time: string) =>
    fetch(`${app.url()}/local/clock`, { method: 'POST', body: JSON.stringify({ now: instantOf(date, time) }) })
  const assign = async () => {
    for (const { phone, subject, homeroomId } of TEACHES) {
      const personId = personIdOf(DISTRICT, phone)
      await ask(CLERK, 'identity.assignSubject', { schoolId: QINGHE, personId, homeroomId, subject, until: null })
    }
  }
  const set = (login: string, subject: SchoolSubject, more: Partial<ActionInput<'homework.submitHomework'>>) =>
    ask(login, 'homework.submitHomework', {
      homeroomIds: [HOMEROOM],
      groupId: null,
      subject,
      date: EVENING,
      kind: 'WRITTEN',
      place: 'HOME',
      purpose: 'CONSOLIDATE',
      book: '',
      pages: '',
      content: '生字 8 个，读第 3 课',
      minutes: 25,
      layers: [],
      dueOn: THURSDAY,
      dueAt: '08:00',
      photos: [],
      voice: null,
      ifOver: 'REFUSE',
      requestKey: `journey-${subject}-${more.date ?? EVENING}`,
      ...more,
    })
  return { clock, assign, set }
}

/** Chinese takes 25 and English 15 of tonight's 60: 20 are left. */
async function fillEvening({ set }: ReturnType<typeof arranging>): Promise<void> {
  await set(CLASS_TEACHER, 'CHINESE', {})
  await set(LEAD, 'ENGLISH', { content: '单词 6 个，各读 2 遍', minutes: 15 })
}

interface Counted extends Visitor {
  readonly taps: () => number
}

/** Counts what the teacher taps; what is typed is no tap. */
function counting(visitor: Visitor): Counted {
  let taps = 0
  const counted =
    <Given>(act: (given: Given) => Promise<void>) =>
    (given: Given) => {
      taps += 1
      return act(given)
    }
  return { ...visitor, tap: counted(visitor.tap), press: counted(visitor.press), taps: () => taps }
}

const type = ({ page }: Visitor, place: string, text: string) =>
  page.locator(place).filter({ visible: true }).first().fill(text)
const CONTENT = '.composer-content textarea'
const MINUTES = '.minutes-stepper-input input'

async function write(phone: Visitor, content: string, minutes: number): Promise<void> {
  await phone.see('全班中等学生要多久')
  await type(phone, CONTENT, content)
  await type(phone, MINUTES, String(minutes))
}

function teacherJourney(app: JourneyApp): void {
  const visit = visitsOf(app)
  const start = arranging(app)

  beforeEach(async () => {
    app.reset()
    await start.clock(TUESDAY, '15:30')
    await start.assign()
    await start.set(MATHS, 'MATHEMATICS', { date: TUESDAY, dueOn: EVENING, content: '口算 20 道', minutes: 10 })
    await start.clock(EVENING, '16:05')
    await fillEvening(start)
  })

  test('setting again what was set before takes no more than six taps', async () => {
    const phone = counting(await visit(MATHS, 'teacher/home'))
    await phone.see('布置作业')
    const from = performance.now()
    await phone.tap('布置作业')
    await phone.press('再布置：口算 20 道')
    await phone.see('还能留')
    await phone.tap('交组长审')
    await phone.see('交上去了')
    const seconds = (performance.now() - from) / 1_000
    process.stdout.write(`homework set again: ${phone.taps()} taps, ${seconds.toFixed(1)} s by machine\n`)
    expect(phone.taps()).toBeLessThanOrEqual(MOST_TAPS_AGAIN)
  })

  test('a first post: the minutes left are seen while typing, and what comes next after sending', async () => {
    const phone = counting(await visit(MATHS, 'teacher/home'))
    const from = performance.now()
    await phone.tap('布置作业')
    await phone.see('三(2)班今晚')
    await phone.press('给三(2)班布置作业')
    await write(phone, '1–2 题', 8)
    await phone.see('三(2)班今晚还能留')
    expect(await phone.page.locator('.composer-room .type-head').textContent()).toMatch(/还能留 12 分钟/)
    await phone.tap('交组长审')
    await phone.see('分钟已经给你留着')
    const seconds = (performance.now() - from) / 1_000
    process.stdout.write(`homework set first: ${phone.taps()} taps and 2 fields, ${seconds.toFixed(1)} s by machine\n`)
  })

  test('minutes of 0, 1e9 and -5 are refused beside the field, and what was written survives a reload', async () => {
    const phone = await visit(MATHS, 'teacher/set-homework')
    await write(phone, '练习册第 3 页', 0)
    for (const minutes of ['0', '1000000000', '-5']) {
      await type(phone, MINUTES, minutes)
      await phone.page.locator('.homework-foot .action-button').click()
      await phone.page.locator('.minutes-stepper-fault').waitFor()
    }
    await phone.open('teacher/set-homework')
    await phone.see('上次没写完的都在')
    expect(await phone.page.locator(CONTENT).inputValue()).toBe('练习册第 3 页')
  })
}

function refusedJourney(app: JourneyApp): void {
  const visit = visitsOf(app)
  const start = arranging(app)

  beforeEach(async () => {
    app.reset()
    await start.clock(EVENING, '16:05')
    await start.assign()
    await fillEvening(start)
  })

  const refused = async () => {
    const phone = await visit(MATHS, 'teacher/set-homework', { homeroomId: HOMEROOM })
    await write(phone, '练习册 23 页 1–8 题', 28)
    await phone.see('会到 68，超 8 分钟')
    await phone.tap('超 8 分钟，看怎么办')
    await phone.see('没发出去，三(2)班今晚会到 68 分钟')
    await phone.see('生字 8 个，读第 3 课')
    return phone
  }

  test('back to the form nothing is lost; made shorter, it is handed in', async () => {
    const phone = await refused()
    await phone.tap('回去改')
    expect(await phone.page.locator(CONTENT).inputValue()).toBe('练习册 23 页 1–8 题')
    await phone.tap('超 8 分钟，看怎么办')
    await phone.tap('减到 20')
    await type(phone, '.sheet textarea', '练习册 23 页 1–5 题')
    await phone.confirm('减到 20 分钟，交组长审')
    await phone.see('交上去了')
    await phone.see('还能留 0 分钟')
  })

  test('moved to the next evening', async () => {
    const phone = await refused()
    await phone.tap('挪过去')
    await phone.see('三(2)班明晚')
    await phone.see('还能留 32 分钟')
  })

  test('sent to the grade lead, who cuts it with two keys; the class teacher releases it; families are told once', async () => {
    const phone = await refused()
    await phone.tap('送组长')
    await phone.see('超了，等组长定')

    const lead = await visit(LEAD, 'teacher/grade-homework', { homeroomId: HOMEROOM, date: EVENING })
    await lead.page.setViewportSize({ width: 1280, height: 800 })
    await lead.see('等我审 3 项')
    await lead.see('超 8 分钟')
    await lead.page.keyboard.press('j')
    await lead.page.keyboard.press('Enter')
    await lead.see('等我审 2 项')
    await lead.tap('一起过这 2 项')
    await lead.see('都审完了')

    const teacher = await visit(CLASS_TEACHER, 'teacher/class-homework', { homeroomId: HOMEROOM, date: EVENING })
    await teacher.see('正好 60')
    await teacher.see('赵立新减到 20')
    await teacher.page.locator('.homework-foot .action-button-primary').click()
    await teacher.see('每家收到一条通知')
    await teacher.page.locator('.sheet-actions .action-button-primary').click()
    await teacher.see('今晚的发过了')

    const mother = await visit('web:mother-of-two', 'inbox')
    await mother.see('林小满今晚的作业发布了')
    expect(await mother.page.getByText('林小满今晚的作业发布了').count()).toBe(1)
  })
}

describe('a teacher who sets homework', () => teacherJourney(journeyApp()))
describe('an evening that is full', () => refusedJourney(journeyApp()))
