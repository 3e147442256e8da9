// Journey: an evening in both type sizes: acknowledge, time, stop at 21:20, ask, be answered.
import { instantOf } from '@domain/values/school-date'
import { openPhone, type Phone } from '../browser/browser'
import { overflowOf } from '../browser/page-overflow'
import { type JourneyApp, journeyApp, openCold, pageAddress } from './journey-app'
import { EVENING, layHomework } from './journey-homework'

const MOTHER = 'web:mother-of-two'
const TEACHER = 'web:class-teacher'

function homeworkEveningJourney(app: JourneyApp): void {
  let phones: Phone[] = []

  beforeEach(async () => {
    app.reset()
    await layHomework()
    setTime('16:05')
  })
  afterEach(async () => {
    const used = phones
    phones = []
    for (const phone of used) await phone.close()
    expect(used.flatMap(({ complaints }) => complaints)).toEqual([])
  })

  const setTime = (time: string) => app.cloud().clock.set(instantOf(EVENING, time))
  const open = async (login: string, page: string, largeType = false) => {
    const phone = await openPhone(app.browser(), { url: app.url(), login, largeType })
    phones.push(phone)
    await openCold(phone.page, pageAddress(app.url(), page))
    return phone
  }
  const reopen = (phone: Phone, page: string) => openCold(phone.page, pageAddress(app.url(), page))
  const press = (phone: Phone, label: string) =>
    phone.page.getByRole('button', { name: label, exact: true }).filter({ visible: true }).first().click()

  test('in the afternoon she reads, acknowledges with one tap, and says how long last night took', async () => {
    const phone = await open(MOTHER, 'parent/home')
    await phone.see('3 项还没看')
    await phone.page.getByRole('tab', { name: '作业，6 项还没看' }).filter({ visible: true }).click()
    await phone.see('/ 60 分钟')
    await phone.see('练习册 23 页，1–5 题。')
    await press(phone, '语文，知道了')
    await phone.see('你 16:05 知道了')
    await phone.tap('撤销')
    await phone.see('撤销了')
    await press(phone, '语文，知道了')
    await phone.see('你 16:05 知道了')
    await phone.see('昨晚实际用了几分钟')
    await press(phone, '40 分钟')
    await phone.see('说过了，谢谢')
    await reopen(phone, 'parent/homework')
    await phone.see('说过了，谢谢')
    await phone.see('空心的是计划，还会变')
  })

  test('at 21:20 it stops where it is, and nobody makes it up; the teacher alone reads where', async () => {
    setTime('20:52')
    const phone = await open(MOTHER, 'parent/homework')
    await phone.see('21:20 停笔，还有 28 分')
    await press(phone, '语文，做完了')
    await phone.see('做完了')
    setTime('21:20')
    await reopen(phone, 'parent/homework')
    await phone.see('过了 21:20，停笔睡觉')
    await press(phone, '数学，停在这里')
    await phone.page.locator('.sheet input').filter({ visible: true }).fill('第 5 题')
    await press(phone, '停笔，去睡觉')
    await phone.see('停在第 5 题')
    const teacher = await open(TEACHER, 'teacher/home')
    await teacher.tap('家长说的')
    await teacher.see('三(2)班 今天的数学，停了 1 人')
    await teacher.see('林小满（第 5 题）')
  })

  test('a question in the teacher’s rest waits until 7:30; the answer stands in the thread', async () => {
    setTime('20:52')
    const phone = await open(MOTHER, 'parent/homework')
    await press(phone, '问何静老师')
    await phone.see('现在是老师休息时间')
    await phone.see('明早 7:30 送到何静老师手机上')
    await phone.page.locator('.screen-foot input').filter({ visible: true }).fill('第 5 题他不会，能空着吗？')
    await press(phone, '存着')
    await phone.see('20:52 写的，明早 7:30 送到')
    const teacher = await open(TEACHER, 'teacher/families')
    await teacher.see('家长没有问什么')
    app.cloud().clock.set(instantOf(EVENING, '07:31') + 86_400_000)
    await reopen(teacher, 'teacher/families')
    await teacher.see('第 5 题他不会，能空着吗？')
    await press(teacher, '回林小满的家长')
    await teacher.page.locator('.message-bar input').filter({ visible: true }).fill('能，今天讲。')
    await press(teacher, '发')
    await teacher.see('回过了')
    await reopen(phone, 'inbox')
    await phone.see('老师回答了林小满的问题')
  })

  test('too much goes straight to the grade lead', async () => {
    const phone = await open(MOTHER, 'parent/homework')
    await phone.tap('林小满今晚的太多了')
    await press(phone, '说给年级组长')
    await phone.see('说过今晚太多了')
    const lead = await open('web:grade-lead', 'teacher/families')
    await lead.see('三(2)班 今天，书面 60 分钟')
    await press(lead, '回三(2)班的家长')
    await lead.page.locator('.message-bar input').filter({ visible: true }).fill('明天少一点。')
    await press(lead, '发')
    await lead.see('回：明天少一点。')
  })

  test('in large type: one button, the other child one tap away, and what is left may stop', async () => {
    setTime('18:30')
    const phone = await open(MOTHER, 'parent/home', true)
    await phone.tap('今晚的作业')
    await phone.see('林小满今晚')
    await phone.see('一共 60 分钟。21:20 没做完就睡觉')
    expect(await overflowOf(phone.page)).toEqual([])
    await press(phone, '知道了')
    await phone.see('你 18:30 知道了')
    await phone.tap('换林一诺')
    await phone.see('林一诺今晚')
    setTime('21:20')
    await reopen(phone, 'parent/homework')
    await press(phone, '没做完，停在这里')
    await phone.see('今晚的都收好了，睡觉吧。')
    expect(await overflowOf(phone.page)).toEqual([])
  })
}

describe('a family’s evening', () => homeworkEveningJourney(journeyApp()))
