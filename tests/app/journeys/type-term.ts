// Steps of a school's first term at a desk: typed course after course, approved, published.
import type { Visitor } from './journey-people'

/** What a clerk did so far. */
export interface Done {
  clicks: number
  fields: number
}

const DATES = [
  ['学期', '2026-2027学年第一学期'],
  ['学期代码', '2026-autumn'],
  ['开学日期', '2026-09-01'],
  ['放假日期', '2027-01-22'],
  ['选课开始', '2026-09-09'],
  ['选课截止', '2026-09-18'],
] as const
const TIMES = ['16:30-17:30', '15:30-16:20']

function drawerOf({ page }: Visitor, done: Done) {
  const field = (label: string) => page.locator('.desk-drawer').getByLabel(label, { exact: true }).first()
  return {
    type: async (label: string, text: string) => {
      done.fields += 1
      await field(label).fill(text)
    },
    choose: async (label: string, option: string) => {
      done.fields += 1
      await field(label).selectOption({ label: option })
    },
    enter: async (label: string) => {
      done.clicks += 1
      await field(label).press('Enter')
    },
    click: async (name: string | RegExp) => {
      done.clicks += 1
      await page.getByRole('button', { name }).filter({ visible: true }).first().click()
    },
  }
}

export async function typeDates(clerk: Visitor, done: Done): Promise<void> {
  const { type, click } = drawerOf(clerk, done)
  await click('写学期的日期')
  for (const [label, text] of DATES) await type(label, text)
  await click('存下')
  await clerk.see('加一门')
}

/** Own teachers in turn, each in a room of its own; what a course shares with the one before is carried over. */
export async function typeCourses(clerk: Visitor, done: Done, { count, teachers }: Typed): Promise<void> {
  const { type, choose, enter, click } = drawerOf(clerk, done)
  await click('加一门')
  for (let at = 0; at < count; at += 1) {
    const turn = at % teachers.length
    const round = Math.floor(at / teachers.length)
    await type('课程', `手工 ${at + 1}`)
    await type('时间', `周${'一二三四五'[round % 5]} ${TIMES[Math.floor(round / 5)] ?? ''}`)
    await choose('老师', teachers[turn] ?? '')
    if (at === 0) {
      await type('年级', '一年级')
      await type('名额', '20')
      await type('单价（元）', '3.00')
      await type('课时', '12')
    }
    await type('地点', `活动室 ${turn + 1}`)
    await enter('地点')
    await clerk.see(`全部 ${at + 1}`)
  }
}

interface Typed {
  readonly count: number
  /** By name. */
  readonly teachers: readonly string[]
}

export async function sendPlan(clerk: Visitor): Promise<void> {
  await clerk.page.keyboard.press('Escape')
  await clerk.tap(/^报区里批准/)
  await clerk.confirm('送区里审')
  await clerk.see('等答复')
}

/** What the school has not written yet is a remark, no refusal. */
export async function approvePlan(officer: Visitor): Promise<void> {
  await officer.tap('松岭小学')
  await officer.see('手工 25')
  const whole = officer.page.locator('.plan-line', { hasText: '学期和选课时间' }).first()
  await whole.getByText('提醒', { exact: true }).click()
  await whole.locator('input').filter({ visible: true }).fill('托管和五项管理开学前补齐')
  await officer.tap(/^批准 \d+ 处/)
  await officer.see('批准了')
}

export async function publishPlan(clerk: Visitor): Promise<void> {
  await clerk.tap(/^发布 \d+ 处改动/)
  await clerk.page
    .locator('.sheet-actions')
    .getByText(/^发布 \d+ 处/)
    .first()
    .click()
  await clerk.see('发布了')
}
