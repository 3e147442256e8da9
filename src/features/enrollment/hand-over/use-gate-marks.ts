// Marks at a gate: kept on the phone at once, sent with a network, joined with the others'.
import { gateStates } from '@domain/enrollment/hand-over/gate-state'
import { isSameGuest } from '@domain/enrollment/roll-call/guest'
import { markKey } from '@domain/enrollment/roll-call/merge-marks'
import type { ActionOutput } from '@domain/registry'
import type { CallError } from '@src/api/failures/call-error'
import { useSending } from '@src/api/hooks/use-sending'
import { useWrite } from '@src/api/hooks/use-write'
import {
  type GateEvening,
  type KeptGate,
  keepGate,
  type OwnEnding,
  type OwnGateGuest,
  type OwnGateMark,
  readGate,
} from '@src/api/kept/gate-marks'
import { nextMarkNumber } from '@src/api/kept/phone-marks'
import { useState } from 'react'
import type { GateGuest, GateList, ShownMark, ShownState, StateOf } from './gate-answers'

type Saved = ActionOutput<'enrollment.saveHandOvers'>
type Said = Pick<OwnGateMark, 'mark' | 'handed' | 'reason'>

export interface GateMarks {
  readonly stateOf: StateOf
  /** Of what happened the latest, on whatever phone. */
  readonly lastHanded: ShownMark | null
  /** What has not arrived. */
  readonly waiting: number
  readonly guests: readonly GateGuest[]
  readonly mark: (pupilId: string, said: Said) => void
  readonly addGuest: (words: Pick<OwnGateGuest, 'name' | 'homeroomName' | 'note'>) => void
  readonly settleGuest: (ending: OwnEnding) => void
  /** Why the last sending did not work, other than for want of a network. */
  readonly problem: CallError | null
}

/** `clock`: what time it is, by the cloud as this phone last heard it. */
export function useGateMarks(evening: GateEvening, list: GateList, clock: () => number): GateMarks {
  const [kept, setKept] = useState<KeptGate>(() => readGate(evening))
  const [saved, setSaved] = useState<Saved | null>(null)
  const [problem, setProblem] = useState<CallError | null>(null)
  const { run } = useWrite('enrollment.saveHandOvers')
  // Whoever answered last may be the older one.
  const state = saved !== null && saved.rev > list.rev ? saved : list
  const come = new Set(state.marks.map(markKey))
  const pending = kept.pending.filter((own) => !come.has(markKey(own)))
  const shown = [...state.marks, ...pending.map(asShown)]
  const states: ReadonlyMap<string, ShownState> = gateStates<ShownMark>(shown)
  const keep = (next: KeptGate) => {
    keepGate(evening, next)
    setKept(next)
  }
  const { guests, settled } = kept
  const waiting = pending.length + guests.length + settled.length
  useSending(waiting === 0 ? '' : `${pending.length} ${guests.length} ${settled.length}`, async () => {
    const sent = { ...evening, marks: [...pending], guests: [...guests], settled: [...settled] }
    const answer = await run(sent)
    setProblem(answer.ok ? null : (answer.error as CallError))
    if (!answer.ok) return
    setSaved(answer.value)
    keep(keptAfter(readGate(evening), answer.value, list))
  })
  return {
    stateOf: (pupilId) => states.get(pupilId),
    lastHanded: lastOf(shown, states),
    waiting,
    guests: guestsOf(state.guests, kept),
    mark: (pupilId, said) => {
      const own = { ...nextMarkNumber(), pupilId, ...said, seen: state.rev, at: clock() }
      keep({ pending: [...pending, own], guests, settled })
    },
    addGuest: (words) =>
      keep({ pending, guests: [...guests, { ...nextMarkNumber(), ...words, at: clock() }], settled }),
    settleGuest: (ending) =>
      keep({ pending, guests, settled: [...settled.filter((one) => !isSameGuest(one, ending)), ending] }),
    problem,
  }
}

function asShown(own: OwnGateMark): ShownMark {
  const { reason: _, ...mark } = own
  return { ...mark, name: null, relation: null, fault: null }
}

/** In dispute it is nobody's last word. */
function lastOf(shown: readonly ShownMark[], states: ReadonlyMap<string, ShownState>): ShownMark | null {
  const handed = shown.filter((mark) => mark.mark === 'HANDED' && states.get(mark.pupilId)?.last === mark)
  return [...handed].sort((one, other) => one.at - other.at).at(-1) ?? null
}

function guestsOf(arrived: readonly GateGuest[], { guests, settled }: KeptGate): readonly GateGuest[] {
  const own = guests.filter((guest) => !arrived.some((one) => isSameGuest(one, guest)))
  return [...arrived, ...own.map((guest): GateGuest => ({ ...guest, state: 'OPEN' }))].map((guest) => {
    const said = settled.find((one) => isSameGuest(one, guest))
    return said === undefined ? guest : { ...guest, state: said.state }
  })
}

/** What has arrived leaves the phone. A child on no list any more is written down as one that stands there: somebody asks. */
function keptAfter(now: KeptGate, { marks, unknown, guests }: Saved, { children }: GateList): KeptGate {
  const arrived = new Set(marks.map(markKey))
  const left = now.pending.filter((own) => !arrived.has(markKey(own)))
  const strays = left.filter(({ pupilId }) => unknown.includes(pupilId))
  const isThere = (guest: OwnGateGuest) => guests.some((one) => isSameGuest(one, guest))
  return {
    pending: left.filter(({ pupilId }) => !unknown.includes(pupilId)),
    guests: [...now.guests.filter((guest) => !isThere(guest)), ...strays.map((own) => strayOf(own, children))],
    settled: now.settled.filter(
      (ending) => !guests.some((guest) => isSameGuest(guest, ending) && guest.state === ending.state),
    ),
  }
}

function strayOf({ pupilId, at, handed }: OwnGateMark, children: GateList['children']): OwnGateGuest {
  const { name = '名单上的一个孩子', homeroomName = '' } = children.find((child) => child.pupilId === pupilId) ?? {}
  const note = handed === null ? '记的时候刚从名单上退出' : '交到人手里时，刚从名单上退出'
  return { ...nextMarkNumber(), name, homeroomName, note, at }
}
