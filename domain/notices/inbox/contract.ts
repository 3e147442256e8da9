// Actions for a person's inbox: reading notices and marking them as read.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { HELD_ROLES } from '../../identity/roles/role'
import { NOTICE_KINDS, SENDING_STATES } from './notice'

export const inboxContract = {
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
          /** The day it is about. */
          date: z.string().nullable(),
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
    cost: 5,
  }),
} as const
