// Actions for corrections: asked for by guardians, decided by the school.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { CORRECTABLE } from './correction'

const id = z.string().min(1).max(64)

export const correctionsContract = {
  /** One open request for a field at a time: a second one replaces the wish. */
  requestCorrection: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, field: z.enum(CORRECTABLE), wanted: z.string().trim().min(1).max(100) }),
    output: z.object({ correctionId: z.string() }),
    errors: {},
    /** 5, and 3 more when two guardians write at the same moment. */
    cost: 9,
  }),

  /** What families of this school say is wrong, open ones first. */
  listCorrections: action({
    roles: ['schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ schoolId: id }),
    output: z.object({
      now: z.number(),
      corrections: z.array(
        z.object({
          correctionId: z.string(),
          pupilId: z.string(),
          pupilName: z.string(),
          homeroomName: z.string(),
          guardianName: z.string(),
          field: z.enum(CORRECTABLE),
          wanted: z.string(),
          at: z.number(),
          state: z.enum(['OPEN', 'APPLIED', 'DECLINED']),
        }),
      ),
    }),
    errors: {},
    cost: 5,
  }),

  /** APPLY writes a name at once; a homeroom or anything else the school sets right in its roster. The guardian is told. */
  settleCorrection: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ correctionId: id, decision: z.enum(['APPLY', 'DECLINE']) }),
    output: z.object({}),
    errors: { ALREADY_SETTLED: {} },
    cost: 9,
  }),
} as const
