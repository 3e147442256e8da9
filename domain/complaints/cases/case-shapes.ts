// Shapes of cases on the wire, shared by the contracts of reading and of working on them.
import { z } from 'zod'
import { COMPLAINT_CATEGORIES, COMPLAINT_TARGETS } from '../categories/category'
import { DEPARTMENTS, LICENSING_DEPARTMENTS } from '../categories/department'
import { ALL_VARIANT_FORMS } from '../categories/variant-form'
import { CASE_RESULTS, REFUSAL_REASONS } from '../channel/case-result'
import { CASE_STATES } from '../channel/case-state'
import { MILESTONES } from '../deadlines/deadline-terms'
import { KEY_ROLES } from '../envelopes/grant-role'

export const shortId = z.string().min(1).max(64)
export const caseId = shortId
export const date = z.iso.date()
export const keyRole = z.enum(KEY_ROLES)
export const state = z.enum(CASE_STATES)
/** A sealed message or part: at most 16,424 bytes. */
export const textBox = z.string().regex(/^[A-Za-z0-9+/]{100,21900}={0,2}$/)
export const grantBox = z.string().regex(/^[A-Za-z0-9+/]{107}=$/)

export const labels = z.strictObject({
  category: z.enum(COMPLAINT_CATEGORIES),
  forms: z.array(z.enum(ALL_VARIANT_FORMS)).max(10),
  target: z.enum(COMPLAINT_TARGETS),
  title: z.string().trim().min(1).max(40),
  town: z.string().trim().max(20),
  institution: z.string().trim().min(1).max(40).nullable(),
  schoolId: shortId.nullable(),
  licensedBy: z.enum(LICENSING_DEPARTMENTS).nullable(),
  hasLicense: z.boolean().nullable(),
  hasRegistration: z.boolean().nullable(),
  childInDanger: z.boolean(),
})

export const clock = z.object({
  milestone: z.enum(MILESTONES),
  dueOn: z.string(),
  daysLeft: z.number().int(),
  level: z.enum(['CALM', 'AMBER', 'RED']),
})

export const transfer = z.object({
  to: z.enum([...DEPARTMENTS, 'HOTLINE_12345', 'OTHER_DISTRICT']),
  reason: z.string(),
  owner: z.string(),
  dueOn: z.string(),
})

export const stage = z.object({
  state,
  departments: z.array(keyRole),
  signed: z.array(keyRole),
  childInDanger: z.boolean(),
  harmReported: z.boolean(),
  stopOrdered: z.boolean(),
  planGiven: z.boolean(),
  revisitOn: z.string().nullable(),
  result: z.enum(CASE_RESULTS).nullable(),
  refusal: z.enum(REFUSAL_REASONS).nullable(),
  transfer: transfer.nullable(),
  timesReopened: z.number().int(),
})
