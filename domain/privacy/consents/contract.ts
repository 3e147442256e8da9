// Actions for a guardian's consent: seeing, giving and withdrawing it.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { CONSENT_PURPOSES, RECORDED_PURPOSES } from './consent'

const pupil = z.object({ pupilId: z.string(), name: z.string(), homeroomName: z.string(), schoolName: z.string() })
const purposes = z.array(z.enum(CONSENT_PURPOSES)).min(1).max(CONSENT_PURPOSES.length)
const id = z.string().min(1).max(64)

export const consentsContract = {
  getConsent: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id }),
    output: z.object({
      pupil,
      now: z.number(),
      textVersion: z.string(),
      /** Agreed to now, in the current words. */
      agreed: z.array(z.enum(CONSENT_PURPOSES)),
      /** The separate consent of an application for relief, agreed to now. */
      materials: z.boolean(),
      /** Places in courses that a withdrawal of SERVICE would give back. */
      livePlaces: z.number().int(),
      /** Withdrawn today: the first day without places. Agreeing again before it keeps them. */
      endsOn: z.string().nullable(),
      history: z.array(
        z.object({
          kind: z.enum(['GIVEN', 'WITHDRAWN']),
          purposes: z.array(z.enum(RECORDED_PURPOSES)),
          textVersion: z.string(),
          byMe: z.boolean(),
          /** On paper: the school recorded it. */
          bySchool: z.boolean(),
          at: z.number(),
        }),
      ),
    }),
    errors: {},
    cost: 3,
  }),

  /** Adds an entry unless it says what holds already. Nothing is agreed to that is not named. */
  giveConsent: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, purposes, textVersion: z.string().min(1).max(32) }),
    output: z.object({ agreed: z.array(z.enum(CONSENT_PURPOSES)) }),
    errors: { TEXT_CHANGED: { textVersion: z.string() } },
    cost: 7,
  }),

  /**
   * As easy as giving it. Without SERVICE nothing new is enrolled, and places are given back from the next day. Without
   * MATERIALS an application that is not decided goes, and the photos of every one; what was granted stands.
   */
  withdrawConsent: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({
      pupilId: id,
      purposes: z.array(z.enum(RECORDED_PURPOSES)).min(1).max(RECORDED_PURPOSES.length),
    }),
    output: z.object({ agreed: z.array(z.enum(CONSENT_PURPOSES)) }),
    errors: {},
    cost: 12,
  }),
} as const
