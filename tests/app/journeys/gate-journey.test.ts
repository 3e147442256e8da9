// Journey: an evening at the gate, offline and killed, a forwarded code, a child nobody fetched.
import { CODE_DIGITS } from '@domain/enrollment/hand-over/judge-code'
import type { ActionInput, ActionName, ActionOutput } from '@domain/registry'
import { instantOf } from '@domain/values/school-date'
import { GATE_EVENING } from '../../../scripts/world/schools/term-plan'
import { call } from '../../actions/world/district'
import { type JourneyApp, journeyApp } from './journey-app'
import { type Visitor, visitsOf } from './journey-people'

const DUTY = 'web:duty-teacher'
const FATHER = 'web:father-of-one'
const CHILD = '陈雨桐'
const NORTH = { schoolId: null, gateId: 'g2' }
const SOUTH = { schoolId: null, gateId: 'g1' }

function gateJourney(app: JourneyApp): void {
  const visit = visitsOf(app)
  const at = (time: string) => app.cloud().clock.set(instantOf(GATE_EVENING, time))

  async function given<Name extends ActionName>(
    who: string,
    name: Name,
    input: ActionInput<Name>,
  ): Promise<ActionOutput<Name>> {
    const { answer } = await call({ url: app.url() }, who, { name, input })
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`)
    return answer.value as ActionOutput<Name>
  }

  async function type({ press }: Visitor, code: string): Promise<void> {
    for (const digit of code) await press(`按 ${digit}`)
  }

  async function codeOfGuest(): Promise<string> {
    const { children } = await given(DUTY, 'enrollment.getGateList', SOUTH)
    const pupilId = children.find(({ name }) => name === CHILD)?.pupilId ?? ''
    return (await given(FATHER, 'enrollment.getPickup', { pupilId })).pass?.code ?? ''
  }

  type Listed = ActionOutput<'enrollment.getGateList'>['children'][number]

  const firstOf = (child: Listed) => {
    const [fetcher] = child.fetchers.filter(({ isHeld }) => !isHeld)
    return { who: fetcher?.who ?? '', short: fetcher?.relation || (fetcher?.name ?? '') }
  }

  async function goneAt(): Promise<readonly string[]> {
    const { marks } = await given(DUTY, 'enrollment.getGateList', SOUTH)
    return marks.map(({ pupilId }) => pupilId)
  }

  async function until(isSo: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 60; tries += 1) {
      if (await isSo()) return
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
    throw new Error('it never came so')
  }

  /** By another phone: everybody of both gates goes with whom the list names first. */
  async function allBut(pupilId: string): Promise<void> {
    let seq = 0
    for (const gate of [SOUTH, NORTH]) {
      const { children, rev, schoolId, gateId } = await given(DUTY, 'enrollment.getGateList', gate)
      const marks = children
        .filter((child) => child.pupilId !== pupilId)
        .map((child) => {
          seq += 1
          const handed = { way: 'IN_PERSON' as const, who: firstOf(child).who, proof: 'KNOWN' as const }
          const own = { device: 'other-phone', seq, pupilId: child.pupilId, seen: rev, at: app.cloud().clock.now() }
          return { ...own, mark: 'HANDED' as const, handed, reason: null }
        })
      await given(DUTY, 'enrollment.saveHandOvers', { schoolId, gateId: gateId ?? '', date: GATE_EVENING, marks })
    }
  }

  beforeAll(() => app.reset())

  test('one tap hands a child over; what is marked without a network outlives the phone', async () => {
    at('16:50')
    const phone = await visit(DUTY, 'teacher/home')
    await phone.tap('门口交接')
    await phone.see('这一拨 7 个')
    const [first, second] = (await given(DUTY, 'enrollment.getGateList', SOUTH)).children
    if (first === undefined || second === undefined) throw new Error('nobody leaves')
    const handOver = (child: Listed) => phone.press(`交给${firstOf(child).short}：${child.name}`)
    await handOver(first)
    await phone.see(`刚刚：${first.name}`)
    await phone.expectTrouble(async () => {
      await phone.page.context().setOffline(true)
      await phone.see('先记在这台手机里')
      await phone.page.waitForTimeout(700)
      await handOver(second)
      await phone.see(`刚刚：${second.name}`)
      expect(await goneAt()).toEqual([first.pupilId])
      // Killed: the page is left without having sent anything.
      await phone.page.goto('about:blank')
      await phone.page.context().setOffline(false)
    })
    await phone.open('teacher/gate')
    await until(async () => (await goneAt()).includes(second.pupilId))
    expect(await goneAt()).toEqual([first.pupilId, second.pupilId])
  })

  test('somebody with the right code takes the child; forwarded and shown again it is refused', async () => {
    at('17:50')
    const code = await codeOfGuest()
    expect(code).toHaveLength(CODE_DIGITS)
    const phone = await visit(DUTY, 'teacher/gate')
    await phone.tap('按码')
    await type(phone, code)
    await phone.see('码对上')
    await phone.press('不对，人不是这一个')
    await phone.see('没有交，记下了，家里会收到')
    await phone.tap('按码')
    await type(phone, code)
    await phone.tap('交给姑姑 赵婷')
    await phone.see(`刚刚：${CHILD}，姑姑`)
    const second = await visit(DUTY, 'teacher/gate')
    await second.tap('按码')
    await type(second, code)
    await second.see('这个码用过了')
    await second.tap('换一个码')
    await type(second, '000000')
    await second.see('没有这个码')
  })

  test('nobody comes: calls are written down, and the day is closed only when everybody is gone', async () => {
    at('18:20')
    const { open } = await given(DUTY, 'enrollment.getDayClosing', { schoolId: null })
    const left = open.find(({ at: hour, gateId }) => hour === '18:00' && gateId === 'g1')
    if (left === undefined) throw new Error('nobody is left')
    await allBut(left.pupilId)
    at('18:31')
    await fetch(`${app.url()}/timer/enrollment`, { method: 'POST' })
    const phone = await visit(DUTY, 'teacher/day-close')
    await phone.see('还有 1 个孩子，不能收尾')
    await phone.see('过了 31 分')
    await phone.see('手机上提醒过了')
    await phone.tap('记下结果')
    await phone.tap('没人接')
    await phone.confirm('记下')
    await phone.see('18:31 没人接')
    await phone.tap('交给…')
    await phone.press(`交给${firstOf({ ...left, toCall: null }).short}`)
    await phone.see(`刚刚：${left.name}`)
    await phone.open('teacher/day-close')
    await phone.see('都交到人手里了')
    await phone.press('今天收尾')
    await phone.see('18:31 收尾了')
  })
}

describe('an evening at the gate', () => gateJourney(journeyApp()))
