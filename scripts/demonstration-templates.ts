// Made-up WeChat message templates, so that the demo's `/local/messages` shows something.

import { NOTICE_KINDS } from '@domain/notices/inbox/notice'
import type { MessageTemplate } from '@domain/notices/sending/message-data'

/** The value of NOTICE_TEMPLATES (docs/deploy.md). */
export function demonstrationTemplates(): string {
  const templates = NOTICE_KINDS.map((kind): readonly [string, MessageTemplate] => [
    kind,
    { id: `demonstration-${kind}`, course: 'thing1', date: 'date2' },
  ])
  return JSON.stringify(Object.fromEntries(templates))
}
