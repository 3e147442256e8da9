// Retention period of each kind of record: the shortest its purpose allows (个人信息保护法 §19).

import { DAY_MS } from '../../values/durations'
export interface Retention {
  /** Days after the moment that counts; null: not deleted by time. */
  readonly days: number | null
  /** The moment that counts. */
  readonly from: string
  readonly source: string
}

/** [D] marks our own choice; a district may only shorten it. */
export const RETENTION = {
  WORKBOOK: { days: 1, from: 'upload', source: '[D]' },
  EXPORT: { days: 1, from: 'making', source: '[D]' },
  /** A photo as it was uploaded: deleted at once when it was encrypted, and by this when that failed. */
  PHOTO: { days: 1, from: 'upload', source: '[D]' },
  /** A slip as it was uploaded: what it is kept as goes with the bill. */
  SLIP: { days: 1, from: 'upload', source: '[D]' },
  /** What no homework used; what one uses stays as long as it. */
  HOMEWORK_PHOTO: { days: 1, from: 'upload', source: '[D]' },
  HOMEWORK_VOICE: { days: 1, from: 'upload', source: '[D]' },
  /** Encrypted photos of an application for relief. */
  EVIDENCE: { days: 30, from: 'end of term, or rejection', source: '[D]' },
  /** What a family said of its hardship: long enough to apply anew next year without starting over. */
  WAIVER_APPLICATION: { days: 365, from: 'end of term', source: '[D]' },
  INVITATION: { days: 30, from: 'expiry or use', source: '[D]' },
  JOIN_REQUEST: { days: 30, from: 'decision', source: '[D]' },
  /** A request nobody settled. */
  JOIN_WAITING: { days: 30, from: 'request', source: '[D]' },
  /** Somebody who signed in and belongs to nothing here. */
  STRANGER: { days: 30, from: 'last new login', source: '[D]' },
  TRIES: { days: 1, from: 'first failed try', source: '[D]' },
  CONTEST: { days: 180, from: 'decision', source: '[D]' },
  CORRECTION: { days: 180, from: 'decision', source: '[D]' },
  /** What a guardian asked the school to do for the family, in their own words. */
  GUARDIAN_WORD: { days: 365, from: 'the last step', source: '[D]' },
  /** What a family wished for in a draw, with the salt of its number, and seats kept for a child. */
  WISHES: { days: 365, from: 'the last saving', source: '[D]' },
  /** What a family said of an afternoon, who was seen and who was missing: for questions in the weeks after it. */
  AFTERNOON: { days: 90, from: 'the entry', source: '[D]' },
  NOTICE: { days: 180, from: 'notice', source: '[D]' },
  /** What the school wrote to families, who opened it, and what they wrote back. */
  ANNOUNCEMENT: { days: 180, from: 'notice', source: '[D]' },
  /** A family's marks on an evening, and where homework stopped: nothing is to be made of it later. */
  HOMEWORK_EVENING: { days: 14, from: 'the evening', source: '[D]' },
  /** What a family asked or complained of about homework, and what it was answered. */
  HOMEWORK_QUESTION: { days: 180, from: 'the last word', source: '[D]' },
  /** What classes were set, without anybody's answers. */
  HOMEWORK: { days: 730, from: 'the evening', source: '[D]' },
  /** A piece of good work with its photos: a term, whoever agreed to show it. */
  SHOWCASE: { days: 180, from: 'the proposal', source: '[D]' },
  /** That somebody opened the app in a week, and that a token was used: worth nothing when the week is over. */
  TOKEN: { days: 0, from: 'end of the week', source: '[D]' },
  /** A complaint with its thread and photos. */
  COMPLAINT: { days: 180, from: 'end of the case', source: '[D]' },
  /** A pupil who left, with family, consents and requests. */
  LEAVER: { days: 365, from: 'leaving', source: '[D]' },
  /** Bills' basis: no names, ids only. */
  ENROLLMENT: { days: null, from: 'end of term', source: '会计档案管理办法 (财政部 国家档案局令第79号, 2015-12-11)' },
  /** Who saw or changed what: ids only. §56 of 个人信息保护法 is about assessment reports, not about this. */
  AUDIT: { days: null, from: 'act', source: '未成年人网络保护条例 (国务院令第766号, 2023-10-16) §36' },
} as const satisfies Readonly<Record<string, Retention>>

export type RetentionKind = keyof typeof RETENTION

/** What happened at this instant or before is due to be deleted; null when time alone deletes nothing of the kind. */
export function retainedSince(kind: RetentionKind, now: number): number | null {
  const { days } = RETENTION[kind]
  return days === null ? null : now - days * DAY_MS
}
