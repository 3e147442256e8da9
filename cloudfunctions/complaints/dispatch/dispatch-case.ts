// Gives a case to departments by re-sealing its key; or hands it over to the other intake.
import { type CaseFile, stepFile } from '@domain/complaints/cases/case-file'
import { INTAKE_ROLES, type KeyRole } from '@domain/complaints/envelopes/grant-role'
import type { ActionInput } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { type FoundCase, locateCase } from '../cases/find-case'
import { addGrant, handOver } from '../collections/reports'
import { currentKey } from '../keys/held-keys'
import { changeFile, doingOf } from './change-file'

type Grants = ActionInput<'complaints.dispatchCase'>['grants']

export const dispatchCase = handle('complaints.dispatchCase', {
  locate: locateCase,
  run: async (request) => {
    const { input, found } = request
    const { grants, reason, caseId } = input
    if (!grants.every((grant) => isFor(grant, found))) return fail({ code: 'WRONG_KEY' })
    const other = grants.find(({ role }) => isIntake(role) && role !== found.report.intake)
    const doing = { ...doingOf(request), reason }
    if (other !== undefined) {
      return changeFile(
        request,
        (file) => ok(handedOver(file, doing)),
        () => handOver(caseId, other),
      )
    }
    const departments = grants.map(({ role }) => role)
    return changeFile(
      request,
      (file) => stepFile(file, { kind: 'ASSIGN', departments }, doing),
      () => giveTo(caseId, grants),
    )
  },
})

const isIntake = (role: KeyRole) => INTAKE_ROLES.some((intake) => intake === role)

/** To the role's present key: sealed to an older one, a member who left could read it. */
function isFor({ role, keyId }: Grants[number], { keys, report }: FoundCase): boolean {
  // An intake that looks into it itself holds its grant already.
  if (role === report.intake) return report.grants.some((grant) => grant.role === role && grant.keyId === keyId)
  return currentKey(keys.all, role)?._id === keyId
}

/** Whoever held it keeps neither row nor key; what was typed about it goes along. */
function handedOver(file: CaseFile, { personId, today, reason }: ReturnType<typeof doingOf>): CaseFile {
  const step = { kind: 'HAND_OVER', personId, day: today, reason: reason ?? null } as const
  return { ...file, ownerId: null, steps: [...file.steps, step] }
}

async function giveTo(caseId: string, grants: Grants): Promise<void> {
  for (const grant of grants) await addGrant(caseId, grant)
}
