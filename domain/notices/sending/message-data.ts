// Fills a WeChat message: course title, date and the district's fixed words; no name or phone.
import { dateAt } from '../../values/school-date'
import type { Notice } from '../inbox/notice'

/** One of the district's templates in WeChat: its id, and which of its fields take what. */
export interface MessageTemplate {
  readonly id: string
  /** Such as `thing1`. */
  readonly course?: string | undefined
  /** Such as `date2`. */
  readonly date?: string | undefined
  /** The same words in every message, such as `{"phrase3": "已排到"}`. */
  readonly fixed?: Readonly<Record<string, string>> | undefined
  /** The page that a tap opens. */
  readonly page?: string | undefined
}

export type MessageData = Readonly<Record<string, { readonly value: string }>>

/** WeChat refuses a `thing` of more than 20 characters, and an empty one. */
const LONGEST = 20

export function messageData(
  template: MessageTemplate,
  notice: Pick<Notice, 'courseTitle' | 'date' | 'at'>,
): MessageData {
  const data: Record<string, { readonly value: string }> = {}
  for (const [field, value] of Object.entries(template.fixed ?? {})) data[field] = { value }
  if (template.course !== undefined) data[template.course] = { value: shortened(notice.courseTitle ?? '—') }
  if (template.date !== undefined) data[template.date] = { value: notice.date ?? dateAt(notice.at) }
  return data
}

function shortened(text: string): string {
  const symbols = [...text]
  return symbols.length <= LONGEST ? text : `${symbols.slice(0, LONGEST - 1).join('')}…`
}
