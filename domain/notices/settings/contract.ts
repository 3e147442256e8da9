// Actions for what a person wants to be told by WeChat, and when.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { HELD_ROLES } from '../../identity/roles/role'
import { NOTICE_KINDS } from '../inbox/notice'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const kinds = z.array(z.enum(NOTICE_KINDS)).max(NOTICE_KINDS.length)

export const settingsContract = {
  getNoticeSettings: action({
    roles: HELD_ROLES,
    kind: 'read',
    input: z.strictObject({}),
    output: z.object({
      off: kinds,
      quietFrom: z.string(),
      quietUntil: z.string(),
      /** WeChat's template of each kind that the district has configured: what the app asks the person to allow. */
      templates: z.array(z.object({ kind: z.enum(NOTICE_KINDS), templateId: z.string() })),
    }),
    errors: {},
    cost: 2,
  }),

  saveNoticeSettings: action({
    roles: HELD_ROLES,
    kind: 'write',
    input: z.strictObject({ off: kinds, quietFrom: time, quietUntil: time }),
    output: z.object({}),
    errors: {},
    cost: 5,
  }),

  /** The person tapped "allow" in WeChat's own dialog for these kinds: one message of each may be sent. */
  allowMessages: action({
    roles: HELD_ROLES,
    kind: 'write',
    input: z.strictObject({ kinds: kinds.min(1), requestKey: z.string().regex(/^[\w-]{16,64}$/) }),
    output: z.object({}),
    errors: {},
    cost: 5,
  }),
} as const
