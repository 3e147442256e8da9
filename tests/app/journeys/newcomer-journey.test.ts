// Journey: a phone no roster names gets in by class code, consents and takes a first course.
// Afterwards the family sees who looked at its data, and everyone's notices are checked.
import { developmentIdentities } from '../../../scripts/world/development-identities'
import { NAMED_COMERS } from '../../../scripts/world/families/named-people'
import { type JourneyApp, journeyApp } from './journey-app'
import { signInBySms, type Visitor, visitsOf } from './journey-people'

const { name: MOTHER, phone: PHONE } = NAMED_COMERS.newcomer
const LOGIN = 'web:newcomer'
const TEACHER = 'web:class-teacher'
const COURSE = '三年级托管'

function newcomerJourney(app: JourneyApp): void {
  const visit = visitsOf(app)
  const { code, child } = classCode()
  const home = () => visit(LOGIN, 'parent/home')

  beforeAll(() => app.reset())

  test('she signs in by phone, nothing is found, and the class code asks the class teacher', async () => {
    const phone = await visit(null, 'parent/home')
    await phone.tap('用手机号登录')
    await signInBySms(phone, app.url(), PHONE)
    await phone.see('学校名册里没有你的手机号')
    await phone.tap('班级码')
    await phone.page.locator('.receipt-input input').fill(code)
    await phone.fill('孩子的姓名', child)
    await phone.fill('你的姓名', MOTHER)
    await phone.fill('你是孩子的', '妈妈')
    await phone.tap('请班主任确认')
    await phone.see('等班主任确认')
    await phone.open('parent/home')
    await phone.see('确认后，这里和「通知」都会告诉你')
  })

  test('the class teacher declines by mistake, takes it back, and says which pupil it is', async () => {
    const phone = await visit(TEACHER, 'inbox')
    await phone.see('有家长申请加入你的班')
    await phone.open('teacher/home')
    await phone.tap('三(2)班')
    await phone.see(`${MOTHER}，${child}的妈妈`)
    await phone.press(`不通过：${MOTHER}`)
    await phone.tap('姓名对不上')
    await phone.confirm('不通过')
    await phone.see(`没有通过${MOTHER}的申请`)
    await phone.page.locator('.toast-undo').filter({ visible: true }).click()
    await phone.see('先选一个学生')
    await phone.page.locator('.sheet .choice-card').getByText(child, { exact: true }).click()
    await phone.confirm(`通过，是${child}的妈妈`)
    await phone.see(`通过了，${MOTHER}会收到通知`)
  })

  test('the child is there; consent has nothing preset, and only then can a course be taken', async () => {
    const phone = await home()
    await phone.tap(`先看一份说明，再给${child}报名`)
    await phone.see('先打开「课后服务」')
    expect(await switchesOn(phone)).toBe(0)
    await phone.tap('课后服务')
    await phone.tap('我是监护人，同意')
    await phone.see('记下了，随时可以撤回')
    await phone.open('parent/courses')
    await phone.press('托管')
    await phone.tap(COURSE)
    await phone.page.locator('.screen-foot').getByText('报名', { exact: true }).click()
    await phone.tap(new RegExp(`^我自愿给${child}报名`))
    await phone.confirm('报名')
    await phone.see(`报上了「${COURSE}」`)
  })

  test('she sees that the class teacher looked, and was told of the answer', async () => {
    const phone = await visit(LOGIN, 'parent/accesses')
    await phone.see('查看班级的学生和家长')
    await phone.see('何静，班主任')
    await phone.open('inbox')
    await phone.see(`班主任同意了，可以看${child}的课了`)
  })
}

/** The note of the newcomer's identity says the code and the child's name that goes with it. */
function classCode(): { readonly code: string; readonly child: string } {
  const note = developmentIdentities().find(({ login }) => login === LOGIN)?.note ?? ''
  const [, code, child] = /班级码 (\S+?)，孩子姓名填 (\S+)/.exec(note) ?? []
  if (code === undefined || child === undefined) throw new Error('the newcomer was told no class code')
  return { code, child }
}

function switchesOn({ page }: Visitor): Promise<number> {
  return page.locator('.toggle-on').filter({ visible: true }).count()
}

describe('a newcomer finds the way in', () => newcomerJourney(journeyApp()))
