// Actions for tokens: the identified plane gives each caller one blinded batch a week.
import { z } from 'zod'
import { action } from '../../contracts/action'

/** 32 bytes in Base64. */
const blinded = z.string().regex(/^[A-Za-z0-9+/]{43}=$/)

export const tokensContract = {
  /**
   * Evaluates this week's blinded batch. The same batch is answered again; another one is not, until the week is over.
   * Leaves one mark under a keyed hash and no audit entry: everybody asks once a week, whoever they are.
   */
  issueTokens: action({
    roles: ['anyone'],
    kind: 'unrecorded',
    input: z.strictObject({
      /** The week the app takes it to be. */
      epoch: z.string().regex(/^\d{4}-W\d{2}$/),
      blinded: z.tuple([blinded, blinded, blinded]),
    }),
    output: z.object({
      evaluated: z.array(z.string()),
      proof: z.string(),
    }),
    errors: {
      /** Nobody is signed in: a week's three could not be counted. */
      NOBODY_SIGNED_IN: {},
      /** The device's clock is in another week: blind anew for this one. */
      OTHER_WEEK: { epoch: z.string() },
      /** Another batch was given this week. */
      TOKENS_GIVEN: {},
      /** An element of the batch is none of the group. */
      NO_BLINDED_BATCH: {},
      /** The district has not set the issuer's key. */
      CHANNEL_CLOSED: {},
    },
    cost: 3,
  }),
} as const
