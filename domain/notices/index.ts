// Owns what may be asked about notices: the inbox, what was read, and what may be sent by WeChat.
import { z } from 'zod'
import { action } from '../contracts/action'
import { HELD_ROLES } from '../identity/roles/role'
import { NOTICE_KINDS, SENDING_STATES } from './inbox/notice'

const kinds = z.array(z.enum(NOTICE_KINDS)).max(NOTICE_KINDS.length)
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

export const noticesContract = {
  /** Newest first, 30 at a time. */
  listNotices: action({
    roles: HELD_ROLES,
    kind: 'read',
    input: z.strictObject({ before: z.string().min(1).max(160).nullable() }),
    output: z.object({
      now: z.number(),
      unread: z.number().int(),
      notices: z.array(
        z.object({
          noticeId: z.string(),
          kind: z.enum(NOTICE_KINDS),
          pupilId: z.string().nullable(),
          /** The child's name, for the person it belongs to. */
          pupilName: z.string().nullable(),
          courseTitle: z.string().nullable(),
          at: z.number(),
          read: z.boolean(),
          sending: z.enum(SENDING_STATES),
        }),
      ),
      next: z.string().nullable(),
    }),
    errors: {},
    cost: 3,
  }),

  /** Everything up to this instant is read. */
  markRead: action({
    roles: HELD_ROLES,
    kind: 'write',
    input: z.strictObject({ upTo: z.number().int().min(0) }),
    output: z.object({}),
    errors: {},
    cost: 4,
  }),

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
    cost: 4,
  }),

  /** The person tapped "allow" in WeChat's own dialog for these kinds: one message of each may be sent. */
  allowMessages: action({
    roles: HELD_ROLES,
    kind: 'write',
    input: z.strictObject({ kinds: kinds.min(1), requestKey: z.string().regex(/^[\w-]{16,64}$/) }),
    output: z.object({}),
    errors: {},
    cost: 4,
  }),
} as const
