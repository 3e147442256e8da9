// The channel's second door: the same bytes over an identified call.
// For districts without an HTTP path.
import { z } from 'zod'
import { action } from '../../contracts/action'

export const channelContract = {
  /**
   * Answers one request of the channel. The platform knows who calls, and logs it; we keep nothing of it. Whoever sends
   * through here is told 保密, never 匿名. No audit entry: it would say who sent at which second.
   */
  sendConfidential: action({
    roles: ['anyone'],
    kind: 'unrecorded',
    input: z.strictObject({
      /** Base64; what is no request of the channel is answered by its code. */
      request: z.string().max(90_000),
    }),
    output: z.object({
      /** Base64. */
      answer: z.string(),
    }),
    errors: {},
    cost: 7,
  }),
} as const
