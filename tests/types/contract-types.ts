// Lines that must not compile: `tsc` fails here as soon as one of them is accepted.

import { action } from '@domain/contracts/action'
import { noticesContract } from '@domain/notices/index'
import type { ActionAnswer } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { whoAmI } from '@functions/identity/home/who-am-i'
import { inboxActions } from '@functions/notices/inbox/actions'
import { actions } from '@functions/notices/index'
import { aboutSelf, handle } from '@functions/request/handler'
import { serve } from '@functions/request/router'
import { z } from 'zod'

const parts = { kind: 'read', input: z.strictObject({}), output: z.object({}), errors: {} } as const

// A contract says who may ask, and what it costs.
export const complete = action({ ...parts, roles: ['guardian'], cost: 2 })
// @ts-expect-error no roles
export const withoutRoles = action({ ...parts, cost: 2 })
// @ts-expect-error an empty list of roles
export const forNobody = action({ ...parts, roles: [], cost: 2 })
// @ts-expect-error a role the district does not know
export const forStrangers = action({ ...parts, roles: ['stranger'], cost: 2 })
// @ts-expect-error no cost
export const withoutCost = action({ ...parts, roles: ['guardian'] })

// A handler answers what its contract declares.
const title = '书法'
export const declared = handle('enrollment.withdrawPupil', {
  locate: aboutSelf,
  run: async () => fail({ code: 'NOT_ENROLLED' }),
})
export const undeclared = handle('enrollment.withdrawPupil', {
  locate: aboutSelf,
  // @ts-expect-error a code the contract does not declare
  run: async () => fail({ code: 'CARE_FULL' }),
})
export const incomplete = handle('enrollment.withdrawPupil', {
  locate: aboutSelf,
  // @ts-expect-error an output without `endsBefore`
  run: async () => ok({ title, repeated: false }),
})
// @ts-expect-error a handler without a subject
export const unlocated = handle('enrollment.withdrawPupil', { run: async () => fail({ code: 'NOT_ENROLLED' }) })
// @ts-expect-error an action no contract declares
export const unknown = handle('enrollment.enrolPupil', { locate: aboutSelf, run: async () => ok({}) })

// A function serves every action its context declares, and no other.
const served = { context: 'notices', contract: noticesContract } as const
export const notices = serve(served, actions)
// @ts-expect-error the settings are missing
export const withoutSettings = serve(served, inboxActions)
// @ts-expect-error whoAmI belongs to identity
export const withStranger = serve(served, { ...actions, whoAmI })

/** A screen handles every code: leaving one out is a hole in the switch. */
export function sayWithdrawal(answer: ActionAnswer<'enrollment.withdrawPupil'>): string {
  if (answer.ok) return answer.value.title
  switch (answer.error.code) {
    case 'NOT_ENROLLED':
    case 'BAD_REQUEST':
    case 'UNKNOWN_ACTION':
    case 'SIGN_IN_REQUIRED':
    case 'FORBIDDEN':
    case 'NOT_FOUND':
    case 'INTERNAL':
      return answer.error.code
    default:
      // @ts-expect-error BUSY is left out
      return answer.error satisfies never
  }
}
