// Plays afternoons with phones that go offline, lose answers and die; lists what went wrong.
import { type HeldMark, markKey, seenOf } from './merge-marks'
import { type ArrivedMark, ROLL_MARKS, type RollMark } from './roll-call'

/** What is tried; a mutated one must be caught. */
export interface MergeRule {
  readonly addMarks: (
    known: readonly ArrivedMark[],
    sent: readonly RollMark[],
    arrived: number,
  ) => readonly ArrivedMark[]
  readonly headsOf: (marks: readonly HeldMark[]) => ReadonlyMap<string, readonly HeldMark[]>
}

interface Phone {
  readonly device: string
  readonly clockOff: number
  seq: number
  seen: number
  known: readonly ArrivedMark[]
  pending: RollMark[]
  isDead: boolean
}

interface Afternoon {
  readonly rule: MergeRule
  readonly random: () => number
  readonly phones: readonly Phone[]
  /** By mark: what its maker had on the screen, kept apart from revisions. */
  readonly shown: Map<string, ReadonlySet<string>>
  readonly made: RollMark[]
  marks: readonly ArrivedMark[]
  rev: number
}

const STEPS = 60
const CHILDREN = 5
const PHONES = 3

export function faultsOfAfternoons(count: number, rule: MergeRule, seed = 20260914): readonly string[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => faultOf(play(rule, random))).filter((fault) => fault !== null)
}

/** A linear congruential generator: the same afternoons on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function play(rule: MergeRule, random: () => number): Afternoon {
  const phones = Array.from({ length: PHONES }, (_, at): Phone => {
    const clockOff = Math.floor((random() - 0.5) * 600)
    return { device: `phone${at}`, clockOff, seq: 0, seen: 0, known: [], pending: [], isDead: false }
  })
  const afternoon: Afternoon = { rule, random, phones, shown: new Map(), made: [], marks: [], rev: 0 }
  for (let minute = 0; minute < STEPS; minute += 1) step(afternoon, minute)
  // At the day's end whoever is alive has a network twice: the second brings what the others sent last.
  for (const phone of [...phones, ...phones]) if (!phone.isDead) sync(afternoon, phone, false)
  return afternoon
}

function step(afternoon: Afternoon, minute: number): void {
  const { random, phones } = afternoon
  const phone = phones[Math.floor(random() * PHONES)]
  if (phone === undefined || phone.isDead) return
  const dice = random()
  if (dice < 0.6) mark(afternoon, phone, minute)
  else if (dice < 0.97) sync(afternoon, phone, random() < 0.3)
  // One phone stays: a school whose every phone dies has no list at all.
  else if (phones.filter(({ isDead }) => !isDead).length > 1) phone.isDead = true
}

function mark(afternoon: Afternoon, phone: Phone, minute: number): void {
  phone.seq += 1
  const made: RollMark = {
    device: phone.device,
    seq: phone.seq,
    pupilId: `child${Math.floor(afternoon.random() * CHILDREN)}`,
    mark: ROLL_MARKS[Math.floor(afternoon.random() * ROLL_MARKS.length)] ?? 'UNSEEN',
    seen: phone.seen,
    by: phone.device,
    at: Math.max(0, minute + phone.clockOff),
  }
  afternoon.shown.set(markKey(made), new Set([...phone.known, ...phone.pending].map(markKey)))
  afternoon.made.push(made)
  phone.pending.push(made)
}

/** The answer may be lost: what was sent has come, and the phone does not know. */
function sync(afternoon: Afternoon, phone: Phone, isLost: boolean): void {
  const marks = afternoon.rule.addMarks(afternoon.marks, phone.pending, afternoon.rev + 1)
  if (marks.length !== afternoon.marks.length) {
    afternoon.marks = marks
    afternoon.rev += 1
  }
  if (isLost) return
  const come = new Set(afternoon.marks.map(markKey))
  phone.known = afternoon.marks
  phone.seen = afternoon.rev
  phone.pending = phone.pending.filter((own) => !come.has(markKey(own)))
}

function faultOf(afternoon: Afternoon): string | null {
  const { made, marks, phones, rule, shown } = afternoon
  const come = new Set(marks.map(markKey))
  const alive = new Set(phones.filter(({ isDead }) => !isDead).map(({ device }) => device))
  const lost = made.find((own) => alive.has(own.device) && !come.has(markKey(own)))
  if (lost !== undefined) return `lost ${markKey(lost)}`
  const heads = rule.headsOf(marks)
  for (const pupilId of new Set(marks.map((own) => own.pupilId))) {
    const own = marks.filter((one) => one.pupilId === pupilId)
    const open = own.filter((one) => !own.some((other) => shown.get(markKey(other))?.has(markKey(one))))
    const told = heads.get(pupilId) ?? []
    if (keysOf(told) !== keysOf(open)) return `${pupilId}: ${keysOf(told)} instead of ${keysOf(open)}`
    const kinds = new Set(open.map((one) => one.mark))
    if (kinds.size > 1 !== seenOf(told).conflict.length > 1) return `${pupilId}: a disagreement is not shown`
  }
  const differs = phones.find((phone) => !phone.isDead && keysOf(phone.known) !== keysOf(marks))
  return differs === undefined ? null : `${differs.device} shows something else`
}

function keysOf(marks: readonly HeldMark[]): string {
  return marks.map(markKey).sort().join(' ')
}
