// Golden table of due notices: both sides of 21:30 and 7:00, and each reason for the inbox alone.
import type { Due } from './sending-decision'

export interface SendingCase {
  readonly name: string
  /** Shanghai. */
  readonly at: string
  readonly due: Omit<Partial<Due>, 'settings'>
  readonly settings?: Partial<Due['settings']>
  /** `SEND`, `INBOX`, or the time until which it waits. */
  readonly expected: string
}

export const sendingCases: readonly SendingCase[] = [
  { name: 'in the afternoon', at: '2026-09-09 16:05', due: {}, expected: 'SEND' },
  { name: 'a minute before the evening', at: '2026-09-09 21:29', due: {}, expected: 'SEND' },
  { name: 'the evening begins: until tomorrow', at: '2026-09-09 21:30', due: {}, expected: '2026-09-10 07:00' },
  { name: 'before midnight', at: '2026-09-09 23:59', due: {}, expected: '2026-09-10 07:00' },
  { name: 'after midnight: until this morning', at: '2026-09-10 00:00', due: {}, expected: '2026-09-10 07:00' },
  { name: 'a minute before the morning', at: '2026-09-10 06:59', due: {}, expected: '2026-09-10 07:00' },
  { name: 'the morning begins', at: '2026-09-10 07:00', due: {}, expected: 'SEND' },
  { name: 'the last night of a month', at: '2026-09-30 22:00', due: {}, expected: '2026-10-01 07:00' },

  {
    name: "one's own hours within a day, before",
    at: '2026-09-09 11:59',
    due: {},
    settings: { quietFrom: '12:00', quietUntil: '14:00' },
    expected: 'SEND',
  },
  {
    name: "one's own hours within a day, inside",
    at: '2026-09-09 12:00',
    due: {},
    settings: { quietFrom: '12:00', quietUntil: '14:00' },
    expected: '2026-09-09 14:00',
  },
  {
    name: "one's own hours within a day, after",
    at: '2026-09-09 14:00',
    due: {},
    settings: { quietFrom: '12:00', quietUntil: '14:00' },
    expected: 'SEND',
  },
  {
    name: 'equal times: never quiet',
    at: '2026-09-09 22:00',
    due: {},
    settings: { quietFrom: '22:00', quietUntil: '22:00' },
    expected: 'SEND',
  },

  { name: 'no template of this kind', at: '2026-09-09 16:05', due: { hasTemplate: false }, expected: 'INBOX' },
  { name: 'never signed in with WeChat', at: '2026-09-09 16:05', due: { hasWeChat: false }, expected: 'INBOX' },
  { name: 'switched off', at: '2026-09-09 16:05', due: {}, settings: { off: ['SEATED'] }, expected: 'INBOX' },
  {
    name: 'another kind switched off',
    at: '2026-09-09 16:05',
    due: {},
    settings: { off: ['KIN_ADDED'] },
    expected: 'SEND',
  },
  { name: 'nothing allowed', at: '2026-09-09 16:05', due: {}, settings: { allowed: {} }, expected: 'INBOX' },
  { name: 'used up', at: '2026-09-09 16:05', due: {}, settings: { allowed: { SEATED: 0 } }, expected: 'INBOX' },
  {
    name: 'only another kind allowed',
    at: '2026-09-09 16:05',
    due: {},
    settings: { allowed: { KIN_ADDED: 3 } },
    expected: 'INBOX',
  },
  {
    name: 'the second try uses the allowance of the first',
    at: '2026-09-09 16:05',
    due: { attempts: 1 },
    settings: { allowed: { SEATED: 0 } },
    expected: 'SEND',
  },
  {
    name: 'not allowed, at night: no waiting',
    at: '2026-09-09 22:00',
    due: {},
    settings: { allowed: {} },
    expected: 'INBOX',
  },
  {
    name: 'an emergency at night does not wait',
    at: '2026-09-09 22:00',
    due: { kind: 'ANNOUNCED_URGENT' },
    settings: { allowed: { ANNOUNCED_URGENT: 1 } },
    expected: 'SEND',
  },
  {
    name: 'the second try waits for the morning too',
    at: '2026-09-09 22:00',
    due: { attempts: 1 },
    settings: { allowed: {} },
    expected: '2026-09-10 07:00',
  },
]
