// Adds a department's own part to a case, sealed and signed by a device of one of its people.
import { fromBase64 } from '@domain/complaints/bytes/base64'
import { type CaseFile, type SignedPart, stepFile } from '@domain/complaints/cases/case-file'
import type { CaseEvent, StageError } from '@domain/complaints/cases/case-stage'
import { isPartSigned } from '@domain/complaints/keys/staff-keys'
import type { ActionInput } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { locateCase } from '../cases/find-case'
import { findDevice } from '../collections/staff-devices'
import { changeFile, doingOf } from './change-file'

type Input = ActionInput<'complaints.signPart'>

export const signPart = handle('complaints.signPart', {
  locate: locateCase,
  run: async (request) => {
    const { input, caller, found, today } = request
    if (!found.keys.roles.includes(input.department)) return fail({ code: 'NOT_YOUR_DEPARTMENT' })
    if (!(await isSignedBy(input, caller.personId))) return fail({ code: 'WRONG_SIGNATURE' })
    const { kind, department, deviceKeyId, seq, box, signature } = input
    const personId = caller.personId ?? ''
    const part: SignedPart = { seq, kind, department, personId, deviceKeyId, box, signature, day: today }
    const doing = doingOf(request)
    return changeFile<StageError | 'STALE'>(request, (file) => {
      if (seq !== file.parts.length) return fail({ code: 'STALE' })
      const event = eventOf(input)
      const stepped = event === null ? ok(file) : stepFile(file, event, doing)
      return stepped.ok ? ok(withPart(stepped.value, part)) : stepped
    })
  },
})

/** A second look is recorded whatever the state: it reopens nothing, and the part says what was found. */
function eventOf({ kind, department }: Input): CaseEvent | null {
  if (kind === 'FINDING') return { kind: 'SIGN', department }
  if (kind === 'DISPOSAL_PLAN') return { kind: 'GIVE_PLAN' }
  return kind === 'HARM_REPORT' ? { kind: 'REPORT_HARM' } : null
}

function withPart(file: CaseFile, part: SignedPart): CaseFile {
  return { ...file, parts: [...file.parts, part] }
}

async function isSignedBy(input: Input, personId: string | null): Promise<boolean> {
  const device = await findDevice(input.districtId, input.deviceKeyId)
  if (device === null || device.personId !== personId) return false
  const [verifyKey, signature, box] = [device.verifyKey, input.signature, input.box].map(fromBase64)
  if (!verifyKey || !signature || !box) return false
  const { caseId, department, seq } = input
  return isPartSigned(verifyKey, { caseId, department, seq, box }, signature)
}
