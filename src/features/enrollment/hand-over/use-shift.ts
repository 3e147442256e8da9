// What somebody at a gate does: opens a child or a code, hands over, holds, turns away, corrects.

import { isClosed } from '@domain/enrollment/hand-over/gate-state'
import type { Proof } from '@domain/enrollment/hand-over/judge-hand-over'
import { useToast } from '@src/ui/feedback/toast'
import { useRef, useState } from 'react'
import type { CodePass, GateChild, GateFetcher, GateList } from './gate-answers'
import { isQuiet } from './gate-texts'
import { useEarlierEvenings } from './use-earlier-evenings'
import { type GateMarks, useGateMarks } from './use-gate-marks'
import { type PickupCode, usePickupCode } from './use-pickup-code'

/** CODE without a child: by the code alone. */
type Opened =
  | { readonly kind: 'none' }
  | { readonly kind: 'child'; readonly pupilId: string }
  | { readonly kind: 'code'; readonly pupilId: string | null }

interface Acts {
  readonly hand: (child: GateChild, fetcher: GateFetcher | null) => void
  readonly byCode: (pass: CodePass) => void
  readonly byPapers: (child: GateChild) => void
  readonly hold: (pupilId: string) => void
  readonly turnAway: (pupilId: string) => void
  readonly elsewhere: (reason: string) => void
  readonly back: (pupilId: string, reason: string) => void
}

export interface Shift extends Acts {
  readonly marks: GateMarks
  readonly opened: Opened
  readonly child: GateChild | null
  readonly code: PickupCode
  readonly isQuiet: boolean
  readonly looked: string
  readonly look: (words: string) => void
  readonly open: (opened: Opened) => void
}

interface About {
  readonly list: GateList
  readonly gateId: string
  readonly pupilId: string | null
  readonly savedAt: number | undefined
}

/** A second tap on the same place meets the next child: it does not count. */
const CALM_MS = 600

export function useShift({ list, gateId, pupilId, savedAt }: About): Shift {
  const { schoolId, today, children } = list
  const clock = () => list.now + Math.max(0, Date.now() - (savedAt ?? Date.now()))
  const marks = useGateMarks({ schoolId, gateId, date: today }, list, clock)
  useEarlierEvenings(today)
  const [opened, setOpened] = useState<Opened>(pupilId === null ? { kind: 'none' } : { kind: 'child', pupilId })
  const [looked, look] = useState('')
  const openedId = opened.kind === 'none' ? null : opened.pupilId
  const child = children.find((one) => one.pupilId === openedId) ?? null
  const code = usePickupCode({ schoolId, gateId, pupilId: child?.pupilId ?? null })
  const show = useToast((toast) => toast.show)
  const tapped = useRef(0)
  const isCalm = () => {
    const before = tapped.current
    tapped.current = Date.now()
    return Date.now() - before >= CALM_MS
  }
  const done = (said: string | null) => {
    setOpened({ kind: 'none' })
    look('')
    code.type('')
    if (said !== null) show({ text: said })
  }
  const open = (next: Opened) => {
    code.type('')
    setOpened(next)
  }
  const acts = actsAt({ marks, child, done, isCalm })
  return {
    marks,
    opened,
    child,
    code,
    isQuiet: child !== null && isQuietNow(child, marks),
    looked,
    look,
    open,
    ...acts,
  }
}

interface Acting {
  readonly marks: GateMarks
  readonly child: GateChild | null
  readonly done: (said: string | null) => void
  readonly isCalm: () => boolean
}

function actsAt({ marks: { mark }, child, done, isCalm }: Acting): Acts {
  const plain = (pupilId: string, kind: 'HELD' | 'TURNED_AWAY' | 'ELSEWHERE' | 'HERE', reason: string | null = null) =>
    mark(pupilId, { mark: kind, handed: null, reason })
  const handTo = (pupilId: string, who: string, proof: Proof) =>
    mark(pupilId, { mark: 'HANDED', handed: { way: 'IN_PERSON', who, proof }, reason: null })
  return {
    hand: ({ pupilId, way }, fetcher) => {
      if (!isCalm()) return
      if (fetcher !== null) handTo(pupilId, fetcher.who, 'KNOWN')
      else mark(pupilId, { mark: 'HANDED', handed: { way, who: null, proof: null }, reason: null })
      done(null)
    },
    byCode: ({ pupilId, fetcher }) => {
      handTo(pupilId, fetcher.who, 'CODE')
      done(null)
    },
    byPapers: ({ pupilId, fetchers }) => {
      const guest = fetchers.find(({ kind, isHeld }) => kind === 'GUEST' && !isHeld)
      if (guest !== undefined) handTo(pupilId, guest.who, 'PAPERS')
      done(null)
    },
    hold: (pupilId) => plain(pupilId, 'HELD'),
    turnAway: (pupilId) => {
      plain(pupilId, 'TURNED_AWAY')
      done('没有交，记下了，家里会收到')
    },
    elsewhere: (reason) => {
      if (child !== null) plain(child.pupilId, 'ELSEWHERE', reason)
      done(null)
    },
    back: (pupilId, reason) => {
      plain(pupilId, 'HERE', reason)
      done('改回来了，孩子还在门里')
    },
  }
}

/** Once it went, or two phones disagree, what is shown is what was marked. */
function isQuietNow(child: GateChild, { stateOf }: GateMarks): boolean {
  const state = stateOf(child.pupilId)
  if (state?.kind === 'HELD') return true
  return isQuiet(child) && !isClosed(state) && state?.kind !== 'DISPUTED'
}
