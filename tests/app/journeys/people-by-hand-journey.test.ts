// Journey at a desk: a new school is typed in by hand; a mother comes in by a printed slip.

import { keyOf } from '../../actions/identity/identity-answers'
import { call } from '../../actions/world/district'
import { DISTRICT } from '../../actions/world/world'
import { type JourneyApp, journeyApp } from './journey-app'
import { redeem, signInBySms, type Visitor, visitsOf } from './journey-people'
import { approvePlan, type Done, publishPlan, sendPlan, typeCourses, typeDates } from './type-term'

const OFFICER = 'web:district-officer'
const CLERK_PHONE = '19900008001'
const MOTHER_PHONE = '19900008002'
const TEACHERS = [
  ['T01', '许知行', '19900008011'],
  ['T02', '何静', '19900008012'],
  ['T03', '宋青', '19900008013'],
] as const
const PASTED =
  '唐果\t260103\t19900008103\n孟晓晨\t260104\t19900008104\n韩松\t260105\t19900008105\n江予安\t260106\t19900008106'

/** Counts what a clerk does. */
function handsOf({ page }: Visitor) {
  const done = { clicks: 0, fields: 0 }
  const shown = (label: string) => page.getByLabel(label, { exact: true }).filter({ visible: true }).first()
  return {
    done,
    click: async (name: string) => {
      done.clicks += 1
      await page.getByRole('button', { name, exact: true }).filter({ visible: true }).first().click()
    },
    fill: async (label: string, text: string) => {
      done.fields += 1
      await shown(label).fill(text)
    },
    enter: async (label: string) => {
      done.clicks += 1
      await shown(label).press('Enter')
    },
    choose: async (label: string, option: string) => {
      done.clicks += 1
      const select = page.getByRole('combobox', { name: label, exact: true }).filter({ visible: true }).first()
      await select.selectOption({ label: option })
    },
  }
}

type Hands = ReturnType<typeof handsOf>

/** SHOTS names a folder for pictures to look at. */
async function shoot({ page }: Visitor, name: string): Promise<void> {
  const folder = process.env.SHOTS
  if (folder) await page.screenshot({ path: `${folder}/people-${name}.png` })
}

async function addClasses(clerk: Visitor, { click, fill }: Hands): Promise<void> {
  await clerk.open('school/pupils')
  await clerk.see('还没有班级')
  await click('班级')
  await fill('一共几个班', '2')
  await click('加到 2 个班')
  await clerk.see('加了 2 个班')
}

async function addTeachers(clerk: Visitor, { click, fill, enter }: Hands): Promise<void> {
  await clerk.open('school/staff')
  await click('录入老师')
  for (const [number, name, phone] of TEACHERS) {
    if (number === 'T01') await fill('工号', number)
    await fill('姓名', name)
    await fill('手机号', phone)
    await enter('手机号')
    await clerk.see(`录入了${name}`)
  }
  await clerk.see('宋青')
  await shoot(clerk, 'staff')
}

async function nameClassTeacher(clerk: Visitor, { click, choose }: Hands): Promise<void> {
  await clerk.open('school/pupils')
  await click('班级')
  await choose('改哪个班', '一(1)班')
  await choose('班主任', '许知行')
  await click('存下')
  await clerk.see('一(1)班存好了')
  await shoot(clerk, 'classes')
}

async function typeTwoPupils(clerk: Visitor, { click, fill, enter }: Hands): Promise<void> {
  await click('加学生')
  await fill('姓名', '苏木')
  await fill('学号', '260101')
  await enter('学号')
  await clerk.see('录入了 1 名')
  await fill('姓名', '杜若溪')
  await fill('家长手机号', '1990000')
  await enter('姓名')
  await clerk.see('不是 11 位手机号')
  await shoot(clerk, 'fault')
  await fill('家长手机号', '19900008102')
  await fill('家长是孩子的', '妈妈')
  await enter('家长是孩子的')
  await clerk.page.getByText('杜若溪', { exact: true }).first().waitFor()
}

async function pasteFourPupils(clerk: Visitor, { click, fill, choose }: Hands): Promise<void> {
  await click('贴一批')
  await choose('班级', '一(2)班')
  await fill('从表格里复制，贴在这里', PASTED)
  await clerk.page.getByText('写入 4 名').first().waitFor()
  await shoot(clerk, 'paste')
  await click('写入 4 名')
  await clerk.see('录入了 4 名')
}

async function makeSlip(clerk: Visitor, { done, click, choose }: Hands): Promise<string> {
  await choose('看哪个班', '一(1)班 2')
  await click('没有家长 1')
  done.clicks += 1
  await clerk.page.getByRole('checkbox', { name: /苏木/ }).first().click()
  await click('做 1 张邀请码')
  const slip = (await clerk.page.locator('.slip-list .slip-code').first().textContent()) ?? ''
  await shoot(clerk, 'slips')
  return slip
}

function byHandJourney(app: JourneyApp): void {
  const visit = visitsOf(app)

  beforeAll(() => app.reset())

  const asOfficer = async <Name extends 'identity.addSchool' | 'identity.inviteOfficial'>(
    name: Name,
    input: Parameters<typeof call<Name>>[2]['input'],
  ) => {
    const { answer } = await call({ url: app.url() }, OFFICER, { name, input })
    if (!answer.ok) throw new Error(JSON.stringify(answer.error))
    return answer.value
  }

  async function newSchool(): Promise<string> {
    const form = {
      districtId: DISTRICT,
      name: '松岭小学',
      stage: 'PRIMARY',
      affiliation: 'DISTRICT',
      isRural: true,
    } as const
    const { schoolId } = await asOfficer('identity.addSchool', { ...form, requestKey: keyOf('school') })
    const wish = { districtId: DISTRICT, role: 'schoolAdmin', schoolId, department: null, until: null } as const
    const { code } = await asOfficer('identity.inviteOfficial', { ...wish, label: '教务', requestKey: keyOf('clerk') })
    return code
  }

  test('two classes, three teachers, six pupils; a slip lets one mother in', async () => {
    const code = await newSchool()
    const clerk = await visit(null, 'connect')
    await signInBySms(clerk, app.url(), CLERK_PHONE)
    await redeem(clerk, code)
    await clerk.see('你的身份')
    await clerk.page.setViewportSize({ width: 1280, height: 800 })

    const hands = handsOf(clerk)
    await addClasses(clerk, hands)
    await addTeachers(clerk, hands)
    await nameClassTeacher(clerk, hands)
    await typeTwoPupils(clerk, hands)
    await pasteFourPupils(clerk, hands)
    const slip = await makeSlip(clerk, hands)
    expect(hands.done).toEqual({ clicks: 21, fields: 15 })

    const mother = await visit(null, 'connect')
    await signInBySms(mother, app.url(), MOTHER_PHONE)
    await redeem(mother, slip)
    await mother.open('parent/mine')
    await mother.see('苏木')
  })

  test('its first term without a workbook: 25 courses typed, sent, approved, published; the mother sees them', async () => {
    // Codes are sent once a minute.
    app.cloud().clock.set(app.cloud().clock.now() + 600_000)
    const clerk = await visit(null, 'connect')
    await signInBySms(clerk, app.url(), CLERK_PHONE)
    await clerk.see('你的身份')
    await clerk.page.setViewportSize({ width: 1280, height: 800 })
    await clerk.open('school/plan')
    const done: Done = { clicks: 0, fields: 0 }
    await typeDates(clerk, done)
    const dated = { ...done }
    await typeCourses(clerk, done, { count: 25, teachers: TEACHERS.map(([, name]) => name) })
    await shoot(clerk, 'courses')
    expect(dated).toEqual({ clicks: 2, fields: 6 })
    // A course after the first one is four fields and Enter: 36 s each stay within a quarter of an hour.
    expect(done).toEqual({ clicks: 2 + 1 + 25, fields: 6 + 25 * 4 + 4 })
    await sendPlan(clerk)

    const officer = await visit(OFFICER, 'district/plans')
    await officer.page.setViewportSize({ width: 1280, height: 800 })
    await approvePlan(officer)
    await clerk.open('school/plan')
    await publishPlan(clerk)

    const mother = await visit(null, 'connect')
    await signInBySms(mother, app.url(), MOTHER_PHONE)
    await mother.open('parent/courses')
    await mother.see('手工 1')
  })
}

describe('a school typed in by hand', () => byHandJourney(journeyApp()))
