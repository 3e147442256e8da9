// Journey at a desk: a clerk splits an over-full course; families are asked, and it is taken back.
import { runTimer } from '../../actions/world/district'
import { type JourneyApp, journeyApp } from './journey-app'
import { visitsOf } from './journey-people'

const CLERK = 'web:qinghe-clerk'
const MOTHER = 'web:mother-of-two'
const COURSE = '机器人入门'
const DESK = { width: 1280, height: 800 }

function sizesJourney(app: JourneyApp): void {
  const visit = visitsOf(app)

  beforeAll(() => app.reset())

  test('before it is said: how many children, seats and fen, and until when it is taken back', async () => {
    const clerk = await visit(CLERK, 'school/course-sizes')
    await clerk.page.setViewportSize(DESK)
    await clerk.see('选课还没结束，先不算人数不够')
    await clerk.tap(/^有候补 \d/)
    await clerk.tap(COURSE)
    await clerk.tap('分一班')
    const into = clerk.page.getByRole('combobox', { name: '哪一门' }).filter({ visible: true })
    await into.selectOption({ index: 1 })
    await clerk.see('在读的 20 个孩子，还有候补的 6 个，家长会收到通知')
    await clerk.see('留下的钱不变')
    await clerk.see('9 月 15 日前（含当天）可以收回')
    await clerk.tap('分班，问 26 家')
    await clerk.see('收回，照常上（9 月 15 日前）')
  })

  test('a mother with a seat reads what she is asked, in her inbox and at her course', async () => {
    await runTimer(app.cloud(), 'enrollment')
    const mother = await visit(MOTHER, 'inbox')
    await mother.see(`${COURSE}」有变动，要你定`)
    await mother.open('parent/my-courses')
    await mother.see('不换照旧')
  })

  test('the clerk takes it back on a phone; the mother reads that it goes on', async () => {
    const clerk = await visit(CLERK, 'school/course-sizes')
    await clerk.see('9 月 16 日前定')
    await clerk.tap(COURSE)
    await clerk.confirm('收回，照常上（9 月 15 日前）')
    await clerk.see(`「${COURSE}」照常上，家长会收到通知`)
    await runTimer(app.cloud(), 'enrollment')
    const mother = await visit(MOTHER, 'inbox')
    await mother.see(`${COURSE}」照常上`)
  })
}

describe('courses too small or too full', () => sizesJourney(journeyApp()))
