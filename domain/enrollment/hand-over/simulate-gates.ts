// Plays evenings at three gates: phones go offline, lose answers and die; lists what went wrong.
import { markKey } from '../roll-call/merge-marks'
import { seededRandom } from '../roll-call/simulate-afternoons'
import type { afterGateMarks } from './after-gate-marks'
import type { GateDay, GateMark, GateMarkKind } from './gate-mark'
import { type gateStates, isClosed } from './gate-state'

/** What is tried; a mutated one must be caught. */
export interface GateRule {
  readonly after: typeof afterGateMarks
  readonly states: typeof gateStates<GateMark>
}

interface Phone {
  readonly device: string
  readonly gateId: string
  seq: number
  seen: number
  known: readonly GateMark[]
  pending: GateMark[]
  isDead: boolean
}

interface Evening {
  readonly rule: GateRule
  readonly random: () => number
  readonly phones: readonly Phone[]
  readonly days: Map<string, GateDay | null>
  readonly made: GateMark[]
  /** By mark: what its maker had on the screen, kept apart from revisions. */
  readonly shown: Map<string, ReadonlySet<string>>
}

const GATES = ['south', 'north', 'east']
const PHONES = 2
const CHILDREN = 4
const STEPS = 60
const KINDS: readonly GateMarkKind[] = ['HANDED', 'HANDED', 'HANDED', 'HERE', 'HELD', 'TURNED_AWAY', 'ELSEWHERE']
const WHO = ['mother', 'father']

export function faultsOfEvenings(count: number, rule: GateRule, seed = 20260914): readonly string[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => faultOf(play(rule, random))).filter((fault) => fault !== null)
}

function play(rule: GateRule, random: () => number): Evening {
  const phones = GATES.flatMap((gateId) =>
    Array.from({ length: PHONES }, (_, at): Phone => {
      return { device: `${gateId}${at}`, gateId, seq: 0, seen: 0, known: [], pending: [], isDead: false }
    }),
  )
  const evening: Evening = { rule, random, phones, days: new Map(), made: [], shown: new Map() }
  for (let minute = 0; minute < STEPS; minute += 1) step(evening, minute)
  // At the end whoever is alive has a network twice: the second brings what the others sent last.
  for (const phone of [...phones, ...phones]) if (!phone.isDead) sync(evening, phone, false)
  return evening
}

function step(evening: Evening, minute: number): void {
  const { random, phones } = evening
  const phone = phones[Math.floor(random() * phones.length)]
  if (phone === undefined || phone.isDead) return
  const dice = random()
  if (dice < 0.6) mark(evening, phone, minute)
  else if (dice < 0.97) sync(evening, phone, random() < 0.3)
  else phone.isDead = phones.filter(({ gateId, isDead }) => gateId === phone.gateId && !isDead).length > 1
}

function mark({ random, shown, made }: Evening, phone: Phone, minute: number): void {
  phone.seq += 1
  const kind = KINDS[Math.floor(random() * KINDS.length)] ?? 'HERE'
  const who = WHO[Math.floor(random() * WHO.length)] ?? null
  const one: GateMark = {
    device: phone.device,
    seq: phone.seq,
    pupilId: `${phone.gateId}-child${Math.floor(random() * CHILDREN)}`,
    mark: kind,
    handed: kind === 'HANDED' ? { way: 'IN_PERSON', who, proof: 'KNOWN' } : null,
    reason: null,
    seen: phone.seen,
    at: minute,
    by: phone.device,
    name: null,
    relation: null,
    fault: null,
  }
  shown.set(markKey(one), new Set([...phone.known, ...phone.pending].map(markKey)))
  made.push(one)
  phone.pending.push(one)
}

/** The answer may be lost: what was sent has come, and the phone does not know. */
function sync({ rule, days }: Evening, phone: Phone, isLost: boolean): void {
  const { gateId } = phone
  const key = { schoolId: 's', gateId, date: '2026-10-13' as GateDay['date'] }
  const { gateDay } = rule.after(days.get(gateId) ?? null, phone.pending, { key, now: 0 })
  days.set(gateId, gateDay)
  if (isLost) return
  const come = new Set(gateDay.marks.map(markKey))
  phone.known = gateDay.marks
  phone.seen = gateDay.rev
  phone.pending = phone.pending.filter((own) => !come.has(markKey(own)))
}

function faultOf(evening: Evening): string | null {
  const marks = [...evening.days.values()].flatMap((day) => day?.marks ?? [])
  const come = new Set(marks.map(markKey))
  const alive = new Set(evening.phones.filter(({ isDead }) => !isDead).map(({ device }) => device))
  const lost = evening.made.find((own) => alive.has(own.device) && !come.has(markKey(own)))
  if (lost !== undefined) return `lost ${markKey(lost)}`
  const states = evening.rule.states(marks)
  for (const pupilId of new Set(marks.map((one) => one.pupilId))) {
    const fault = childFault(
      evening,
      marks.filter((one) => one.pupilId === pupilId),
      states.get(pupilId),
    )
    if (fault !== null) return `${pupilId}: ${fault}`
  }
  return null
}

/** What nobody who saw it replaced is the truth; a child is closed only when all of that says one and the same. */
function childFault(
  { shown }: Evening,
  own: readonly GateMark[],
  state: Parameters<typeof isClosed>[0],
): string | null {
  const open = own.filter((one) => !own.some((other) => shown.get(markKey(other))?.has(markKey(one))))
  const fates = new Set(
    open.map(({ mark: kind, handed }) => (kind === 'HANDED' ? `to ${handed?.who ?? ''}` : fateOf(kind))),
  )
  if (fates.size > 1) return state?.kind === 'DISPUTED' ? null : 'a disagreement is not shown'
  const [fate = 'inside'] = fates
  const shouldClose = fate.startsWith('to ') || fate === 'elsewhere'
  return isClosed(state) === shouldClose ? null : 'open and closed are mixed up'
}

function fateOf(kind: GateMarkKind): string {
  if (kind === 'ELSEWHERE') return 'elsewhere'
  return kind === 'HELD' ? 'held' : 'inside'
}
