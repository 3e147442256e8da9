// What can be done with an opened case on this device: sealed and signed here, then sent.

import type { PartKind } from '@domain/complaints/cases/case-file'
import type { CaseResult } from '@domain/complaints/channel/case-result'
import { threadContents } from '@domain/complaints/contents/thread-contents'
import type { KeyRole } from '@domain/complaints/envelopes/grant-role'
import type { CallError } from '@src/api/failures/call-error'
import { useWrite } from '@src/api/hooks/use-write'
import type { CaseStep, Labels, OpenedAnswer } from '@src/features/complaints/cases/answers'
import { bytesOfHex } from '@src/features/complaints/cases/open-on-device'
import { fillRandomness } from '@src/features/complaints/channel/fill-randomness'
import type { DeviceRing } from '@src/features/complaints/keys/device-ring'
import { useState } from 'react'

export interface WorkedCase {
  readonly districtId: string
  readonly answer: OpenedAnswer
  readonly ring: DeviceRing
  readonly caseKey: Uint8Array
}

export interface CaseWork {
  readonly busy: string | false
  readonly problem: CallError | null
  readonly label: (labels: Labels) => Promise<boolean>
  readonly step: (step: CaseStep) => Promise<boolean>
  /** With a result it is the answer, without one a question. */
  readonly write: (text: string, result: CaseResult | null) => Promise<boolean>
  readonly giveTo: (roles: readonly KeyRole[], reason: string) => Promise<boolean>
  readonly sign: (part: {
    readonly kind: PartKind
    readonly department: KeyRole
    readonly text: string
  }) => Promise<boolean>
}

export function useCaseWork({ districtId, answer, ring, caseKey }: WorkedCase): CaseWork {
  const { busy, problem, during } = useCourse()
  const triage = useWrite('complaints.triageCase')
  const step = useWrite('complaints.stepCase')
  const send = useWrite('complaints.sendMessage')
  const dispatch = useWrite('complaints.dispatchCase')
  const sign = useWrite('complaints.signPart')
  const { caseId } = answer.row
  const which = { districtId, caseId, rev: answer.rev }
  return {
    busy,
    problem,
    label: (labels) => during('正在记下', () => triage.run({ ...which, labels })),
    step: (taken) => during('正在办', () => step.run({ ...which, step: taken })),
    write: (text, result) =>
      during('正在加密送出', async () => {
        const box = await sealWords({ answer, ring, caseKey }, text)
        return box === null ? null : send.run({ ...which, seq: answer.turns, box, result })
      }),
    giveTo: (roles, reason) =>
      during('正在加密交办', async () => {
        const grants = await sealGrants({ answer, ring, caseKey }, roles)
        return dispatch.run({ ...which, grants: [...grants], reason })
      }),
    sign: ({ kind, department, text }) =>
      during('正在签', async () => {
        const sealed = await sealPart({ answer, ring, caseKey }, { department, text })
        return sealed === null ? null : sign.run({ ...which, kind, department, ...sealed })
      }),
  }
}

/** One thing at a time: what is under way, and what went wrong with the last one. */
function useCourse() {
  const [busy, setBusy] = useState<string | false>(false)
  const [problem, setProblem] = useState<CallError | null>(null)
  const during = async (word: string, act: () => Promise<Done | null>): Promise<boolean> => {
    setBusy(word)
    setProblem(null)
    try {
      const done = await act()
      if (done !== null && !done.ok) setProblem(done.error as CallError)
      return done?.ok === true
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, during }
}

/** What any of these writes answers. */
type Done = { readonly ok: true } | { readonly ok: false; readonly error: unknown }

type Sealing = Omit<WorkedCase, 'districtId'>

async function sealWords({ answer, ring, caseKey }: Sealing, text: string): Promise<string | null> {
  const turn = { caseId: bytesOfHex(answer.row.caseId), direction: 'TO_REPORTER', seq: answer.turns } as const
  const box = ring.crypto.sealMessage(caseKey, { turn, content: threadContents({ text }) }, await fillRandomness())
  return box === null ? null : ring.crypto.toBase64(box)
}

/** Sealed under the case's key and signed by this device, at the next place. */
async function sealPart(
  { answer, ring, caseKey }: Sealing,
  part: { readonly department: KeyRole; readonly text: string },
) {
  const { crypto, device, deviceKeyId } = ring
  const { caseId } = answer.row
  const seq = answer.parts.length
  const box = crypto.sealPart(caseKey, { text: part.text, place: { caseId, seq } }, await fillRandomness())
  if (box === null) return null
  const signature = crypto.signPart(device.signingSeed, { caseId, department: part.department, seq, box })
  return { seq, deviceKeyId, box: crypto.toBase64(box), signature: crypto.toBase64(signature) }
}

/** The case's key for each role; an intake that looks into it itself has its grant already. */
async function sealGrants({ answer, ring, caseKey }: Sealing, roles: readonly KeyRole[]) {
  const { crypto } = ring
  const random = await fillRandomness()
  return roles.flatMap((role) => {
    const own = answer.grants.find((grant) => grant.role === role)
    if (own !== undefined) return [own]
    const target = answer.targets.find((each) => each.role === role)
    const publicKey = crypto.fromBase64(target?.publicKey ?? '')
    if (target === undefined || publicKey === null) return []
    const place = { caseId: bytesOfHex(answer.row.caseId), role }
    const box = crypto.toBase64(crypto.sealGrant({ caseKey, publicKey }, place, random))
    return [{ role, keyId: target.keyId, box }]
  })
}
