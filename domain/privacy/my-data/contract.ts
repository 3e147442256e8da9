// Actions for seeing and exporting what is stored about a child.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { CORRECTABLE } from '../corrections/correction'

const pupil = z.object({ pupilId: z.string(), name: z.string(), homeroomName: z.string(), schoolName: z.string() })
const id = z.string().min(1).max(64)

export const myDataContract = {
  /** What is kept about a child and its family, how long, and what was asked for. */
  getMyData: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id }),
    output: z.object({
      pupil: pupil.extend({ studentNumber: z.string(), leftOn: z.string().nullable() }),
      now: z.number(),
      me: z.object({ name: z.string(), phone: z.string() }),
      guardians: z.number().int(),
      enrollments: z.number().int(),
      notices: z.number().int(),
      corrections: z.array(
        z.object({
          correctionId: z.string(),
          field: z.enum(CORRECTABLE),
          wanted: z.string(),
          at: z.number(),
          state: z.enum(['OPEN', 'APPLIED', 'DECLINED']),
        }),
      ),
      /** `due`: it is being carried out and can no longer be called off. */
      erasure: z.object({ requestedAt: z.number(), dueAt: z.number(), byMe: z.boolean(), due: z.boolean() }).nullable(),
    }),
    errors: {},
    cost: 4,
  }),

  /** Everything about one child and the caller as a workbook; the link works for a day, then the file is deleted. */
  exportMyData: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id }),
    output: z.object({ fileName: z.string(), url: z.string(), until: z.number() }),
    errors: {},
    cost: 11,
  }),
} as const
