// Hands out one case as ciphertext, with the grants of the caller's own keys.
import type { CaseFile } from '@domain/complaints/cases/case-file'
import { MOST_TURNS } from '@domain/complaints/channel/channel-limits'
import { KEY_ROLES } from '@domain/complaints/envelopes/grant-role'
import type { RoleKey, StaffDevice } from '@domain/complaints/keys/role-key'
import { ok } from '@domain/values/result'
import { readPeople } from '../../identity/collections/people'
import { readLooks } from '../../privacy/collections/audit'
import { handle } from '../../request/handler'
import { readThread } from '../collections/messages'
import { readDevices } from '../collections/staff-devices'
import { currentKey } from '../keys/held-keys'
import { looksShape, withThisLook } from './case-looks'
import { caseRow } from './case-row'
import { locateCase } from './find-case'

export const openCase = handle('complaints.openCase', {
  locate: locateCase,
  run: async ({ input: { districtId, caseId }, found: { keys, report, file }, caller, now, today }) => {
    const thread = await readThread(caseId, 0, MOST_TURNS)
    const looks = withThisLook(await readLooks(caseId), { personId: caller.personId ?? '', now })
    const people = await readPeople([...new Set([...peopleIn(file), ...looks.map(({ _id }) => _id)])])
    const devices = await readDevices(districtId)
    const nameOf = (personId: string) => people.find(({ _id }) => _id === personId)?.name ?? null
    const held = keys.held.map(({ _id }) => _id)
    const { departments, signed, ...stage } = file.stage
    return ok({
      now,
      today,
      row: caseRow(report, file, { personId: caller.personId, today, nameOf }),
      rev: file.rev,
      turns: report.turns,
      stage: { ...stage, departments: [...departments], signed: [...signed] },
      grants: report.grants.filter(({ keyId }) => held.includes(keyId)),
      messages: thread.map(({ direction, seq, day, box }) => ({ direction, seq, day, box })),
      parts: partLines(file, devices, nameOf),
      steps: file.steps.map(({ kind, personId, day, reason }) => ({ kind, personName: nameOf(personId), day, reason })),
      targets: KEY_ROLES.flatMap((role) => targetOf(currentKey(keys.all, role))),
      looks: looksShape(looks, nameOf),
    })
  },
})

function partLines(file: CaseFile, devices: readonly StaffDevice[], nameOf: (personId: string) => string | null) {
  return file.parts.map(({ seq, kind, department, personId, deviceKeyId, box, signature, day }) => ({
    seq,
    kind,
    department,
    personName: nameOf(personId),
    verifyKey: devices.find(({ _id }) => _id === deviceKeyId)?.verifyKey ?? null,
    box,
    signature,
    day,
  }))
}

function targetOf(key: RoleKey | null) {
  return key === null ? [] : [{ role: key.role, keyId: key._id, publicKey: key.publicKey }]
}

function peopleIn({ ownerId, parts, steps }: CaseFile): readonly string[] {
  const named = [...parts, ...steps].map(({ personId }) => personId)
  return [...new Set(ownerId === null ? named : [ownerId, ...named])]
}
