// Reads which WeChat template serves each kind of notice: NOTICE_TEMPLATES (docs/deploy.md).

import { NOTICE_KINDS, type NoticeKind } from '@domain/notices/inbox/notice'
import type { MessageTemplate } from '@domain/notices/sending/message-data'
import { z } from 'zod'

const field = z.string().regex(/^[a-z_]+\d{1,2}$/)
const template = z.strictObject({
  id: z.string().min(1),
  course: field.optional(),
  date: field.optional(),
  fixed: z.record(field, z.string().min(1)).optional(),
  page: z.string().min(1).optional(),
})
const templates = z.partialRecord(z.enum(NOTICE_KINDS), template)

export type MessageTemplates = Readonly<Partial<Record<NoticeKind, MessageTemplate>>>

/** None without the variable. One that cannot be read is a fault of the deployment, and throws. */
export function messageTemplates(): MessageTemplates {
  const text = process.env.NOTICE_TEMPLATES ?? ''
  if (text.trim() === '') return {}
  const parsed = templates.safeParse(JSON.parse(text))
  if (parsed.success) return parsed.data
  throw new TypeError(`NOTICE_TEMPLATES is not as docs/deploy.md says: ${z.prettifyError(parsed.error)}`)
}
