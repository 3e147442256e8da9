// Seeds an evening at the gate: gates, somebody for one day with a code, ways to leave, a bar.
import type { LeavingWay } from '@domain/enrollment/hand-over/leaving-way'
import { weekdayOf } from '@domain/values/school-date'
import { pupilIdOf } from '@functions/identity/rosters/roster-ids'
import { gatewaySession } from '../gateway-session'
import type { WorldPupil } from '../schools/school-world'
import { GATE_EVENING, GATES_SET_AT } from '../schools/term-plan'
import type { Seeding } from '../seeding'
import type { Wish } from './enrollment-wishes'
import { NAMED_CHILDREN, NAMED_STAFF, QINGHE } from './named-people'

const GATES = [
  { name: '南门', grades: [1, 2, 3, 4] },
  { name: '北门', grades: [5, 6] },
]
/** Comes once, for 陈雨桐. */
const GUEST = { name: '赵婷', relation: '姑姑', phone: '19900000110' }
const { yutong } = NAMED_CHILDREN

export async function setUpGates(wishes: readonly Wish[], { url, setClock, loginOf }: Seeding): Promise<void> {
  setClock(GATES_SET_AT)
  const as = (phone: string) => gatewaySession(url, loginOf(phone))
  const clerk = as(NAMED_STAFF.qingheClerk.phone)
  await clerk.call('enrollment.saveGates', { schoolId: QINGHE, gates: GATES })
  const named = Object.values(NAMED_CHILDREN).map(({ name }): string => name)
  const children = [...new Set(wishes.map(({ pupil }) => pupil))].filter(({ schoolId }) => schoolId === QINGHE)
  const others = children.filter(({ name }) => !named.includes(name))
  const fetched = children.find(({ name }) => name === yutong.name)
  if (fetched !== undefined) {
    const wish = { kind: 'COLLECTOR', date: GATE_EVENING, collectorId: null, guest: GUEST } as const
    const requestKey = 'demonstration-guest'
    await as(yutong.guardians[0].phone).call('enrollment.changeDay', { pupilId: idOf(fetched), wish, requestKey })
  }
  const sign = (child: WorldPupil, way: LeavingWay) =>
    as(child.guardians[0]?.phone ?? '').call('enrollment.signLeavingWay', {
      pupilId: idOf(child),
      way,
      siblingId: null,
    })
  const [older, riding] = others.filter(({ grade }) => grade >= 3 && grade <= 4)
  if (older !== undefined) await sign(older, 'ALONE')
  if (riding !== undefined) await sign(riding, 'BUS')
  const barred = leavingEarly(wishes, others)
  if (barred === undefined) throw new Error('no child with two guardians')
  await clerk.call('enrollment.enterCustodyBar', {
    pupilId: idOf(barred),
    name: barred.guardians[1]?.name ?? '',
    document: '（2026）禾民初 118 号',
    until: null,
    requestKey: 'demonstration-bar',
  })
}

/** Of the first who leave that evening. */
function leavingEarly(wishes: readonly Wish[], children: readonly WorldPupil[]): WorldPupil | undefined {
  const lastEnd = (pupil: WorldPupil) =>
    wishes
      .filter((wish) => wish.pupil === pupil && wish.course.weekdays.includes(weekdayOf(GATE_EVENING)))
      .map(({ course }) => course.hours[1])
      .sort()
      .at(-1)
  return children.find((pupil) => pupil.guardians.length > 1 && lastEnd(pupil) === '17:00')
}

function idOf({ schoolId, studentNumber }: WorldPupil): string {
  return pupilIdOf(schoolId, studentNumber)
}
