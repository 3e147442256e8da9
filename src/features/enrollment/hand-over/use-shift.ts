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

export interface Shift {
  readonly marks: GateMarks
  readonly opened: Opened
  readonly child: GateChild | null
  readonly code: PickupCode
  readonly isQuiet: boolean
  readonly looked: string
  readonly look: (words: string) => void
  readonly open: (opened: Opened) => void
  readonly hand: (child: GateChild, fetcher: GateFetcher | null) => void
  readonly byCode: (pass: CodePass) => void
  readonly byPapers: (child: GateChild) => void
  readonly hold: (pupilId: string) => void
  readonly turnAway: (pupilId: string) => void
  readonly elsewhere: (reason: string) => void
  readonly back: (pupilId: string, reason: string) => void
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
  const done = (said: string | null) => {
    setOpened({ kind: 'none' })
    look('')
    code.type('')
    if (said !== null) show({ text: said })
  }
  const handTo = (one: Pick<GateChild, 'pupilId'>, fetcher: Pick<GateFetcher, 'who'>, proof: Proof) => {
    const handed = { way: 'IN_PERSON', who: fetcher.who, proof } as const
    marks.mark(one.pupilId, { mark: 'HANDED', handed, reason: null })
  }
  return {
    marks,
    opened,
    child,
    code,
    isQuiet: child !== null && isQuietNow(child, marks),
    looked,
    look,
    open: (next) => {
      code.type('')
      setOpened(next)
    },
    hand: (one, fetcher) => {
      if (Date.now() - tapped.current < CALM_MS) return
      tapped.current = Date.now()
      if (fetcher !== null) handTo(one, fetcher, 'KNOWN')
      else marks.mark(one.pupilId, { mark: 'HANDED', handed: { way: one.way, who: null, proof: null }, reason: null })
      done(null)
    },
    byCode: (pass) => {
      handTo(pass, pass.fetcher, 'CODE')
      done(null)
    },
    byPapers: (one) => {
      const guest = one.fetchers.find(({ kind, isHeld }) => kind === 'GUEST' && !isHeld)
      if (guest !== undefined) handTo(one, guest, 'PAPERS')
      done(null)
    },
    hold: (id) => marks.mark(id, { mark: 'HELD', handed: null, reason: null }),
    turnAway: (id) => {
      marks.mark(id, { mark: 'TURNED_AWAY', handed: null, reason: null })
      done('没有交，记下了，家里会收到')
    },
    elsewhere: (reason) => {
      if (child !== null) marks.mark(child.pupilId, { mark: 'ELSEWHERE', handed: null, reason })
      done(null)
    },
    back: (id, reason) => {
      marks.mark(id, { mark: 'HERE', handed: null, reason })
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
