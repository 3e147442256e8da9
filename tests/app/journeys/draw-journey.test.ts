// Journey: a mother ranks for two children and reads why; a stranger plays the draw again.
import type { ActionInput, ActionName, ActionOutput } from '@domain/registry'
import { instantOf, schoolDate } from '@domain/values/school-date'
import { TERM } from '../../../scripts/world/schools/term-plan'
import { call } from '../../actions/world/district'
import { type JourneyApp, journeyApp } from './journey-app'
import { type Visitor, visitsOf } from './journey-people'

const PLACE = { schoolId: 'qinghe', termId: TERM.id }
const CLERK = 'web:qinghe-clerk'
const OTHER_CLERK = 'web:clerk-and-mother'
const MOTHER = 'web:mother-of-two'
const NUMBER = '03 08 15 22 27 31 09'
const COURSE = '国际象棋'

const DRAW = {
  opensOn: '2026-09-10',
  closesOn: '2026-09-11',
  numberName: '双色球第 2026106 期开奖号码',
  numberOn: '2026-09-13',
  aWeek: 3,
  aTerm: 2,
  priorities: ['NOTHING_LAST_TERM' as const],
}

function drawJourney(app: JourneyApp): void {
  const visit = visitsOf(app)
  const at = (day: string, time = '09:00') => app.cloud().clock.set(instantOf(schoolDate(day), time))

  async function given<Name extends ActionName>(
    who: string | null,
    name: Name,
    input: ActionInput<Name>,
  ): Promise<ActionOutput<Name>> {
    const { answer } = await call({ url: app.url() }, who, { name, input })
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`)
    return answer.value as ActionOutput<Name>
  }

  const drawNow = () => given(CLERK, 'enrollment.getSchoolDraw', PLACE)

  beforeAll(async () => {
    app.reset()
    await given(CLERK, 'enrollment.prepareDraw', { ...PLACE, ...DRAW, rev: 0 })
    at(DRAW.opensOn)
  })

  test('she ranks for both children, wants one course together, and saves once', async () => {
    const phone = await visit(MOTHER, 'parent/courses')
    await phone.tap('林小满的志愿')
    await phone.see('志愿 0 个')
    await look(phone, COURSE)
    await look(phone, '水墨画')
    await phone.see('志愿 2 个')
    await phone.press('「水墨画」往前一位')
    await phone.tap(`和林一诺一起上${COURSE}`)
    await phone.see('和林一诺一起：要进都进')
    await phone.tap('林一诺')
    await phone.see('志愿 1 个')
    await phone.tap('存下林小满、林一诺的志愿')
    await phone.tap(/^我自愿给林小满、林一诺报名/)
    await phone.confirm('存下志愿')
    await phone.see('志愿存下了')
    const { children } = await given(MOTHER, 'enrollment.getWishForm', { pupilId: await pupilOf('林小满') })
    expect(children.map(({ wishes }) => wishes.length)).toEqual([2, 1])
  })

  test('after the draw she sees what came of each wish, and why', async () => {
    at('2026-09-12')
    await given(CLERK, 'enrollment.fixDrawList', { ...PLACE, rev: (await drawNow()).rev })
    at(DRAW.numberOn, '22:00')
    await given(CLERK, 'enrollment.enterPublicNumber', { ...PLACE, number: NUMBER })
    await given(OTHER_CLERK, 'enrollment.enterPublicNumber', { ...PLACE, number: NUMBER })
    await given(CLERK, 'enrollment.runDraw', PLACE)
    while ((await given(CLERK, 'enrollment.seatDraw', PLACE)).phase !== 'SEATED');
    const phone = await visit(MOTHER, 'draws/result', { pupilId: await pupilOf('林小满') })
    await phone.see('林小满中了')
    await phone.see('已出结果')
    await phone.see('第 1 轮中签。')
    await phone.tap('自己验证一遍')
    await phone.tap('开始验证')
    await phone.see('对得上')
    await phone.see('重抽一遍，结果一样')
    await phone.see('林小满排在第')
  })

  test('a stranger plays it again, without signing in; one byte changed is told', async () => {
    const { planId, text } = await published()
    const phone = await visit(null, 'draws/verify', { planId })
    await phone.tap('开始验证')
    await phone.see('对得上')
    await phone.tap('再验证一次')
    const chooser = phone.page.waitForEvent('filechooser')
    await phone.tap('验证手里的文件')
    const changed = text.replace(/"seats":(\d)/, (_, seats: string) => `"seats":${(Number(seats) + 1) % 10}`)
    expect(changed).not.toBe(text)
    const file = { name: 'draw.json', mimeType: 'application/json', buffer: Buffer.from(changed) }
    await (await chooser).setFiles(file)
    await phone.see('对不上')
    await phone.see('名单被改过')
  })

  /** Finds a course among those that fit, and wishes it. */
  async function look(phone: Visitor, title: string): Promise<void> {
    await phone.page.getByRole('searchbox', { name: '找课程、老师、地点' }).filter({ visible: true }).fill(title)
    await phone.press(`加入志愿：${title}`)
  }

  async function pupilOf(name: string): Promise<string> {
    const { children } = await given(MOTHER, 'identity.whoAmI', {})
    return children.find((child) => child.name === name)?.pupilId ?? ''
  }

  async function published(): Promise<{ readonly planId: string; readonly text: string }> {
    const planId = (await drawNow()).draw?.planId ?? ''
    const first = await given(null, 'enrollment.getDrawFile', { planId, part: 0 })
    const others = Array.from({ length: first.parts - 1 }, (_, part) => part + 1)
    const texts = [first.text ?? '']
    for (const part of others) texts.push((await given(null, 'enrollment.getDrawFile', { planId, part })).text ?? '')
    return { planId, text: texts.join('') }
  }
}

describe('wishes, a draw, and anybody who checks it', () => drawJourney(journeyApp()))
