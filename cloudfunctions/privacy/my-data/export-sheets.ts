// Lays out the exported workbook: one sheet per kind of record, in plain words.
import type { Notice } from '@domain/notices/inbox/notice'
import { PENDING, UNKNOWN } from '@domain/privacy/audit/audit-entry'
import { type Cells, headerCells, type WrittenSheet } from '../../runtime/workbooks/workbook-cells'
import type { AccessRow } from '../collections/audit'
import { billRows } from './export-bill-rows'
import { type Exported, moment } from './export-cells'
import { childRows, consentRows, kinRows } from './export-family-rows'
import { enrollmentRows, statementRows } from './export-fee-rows'
import { recordRows } from './export-record-rows'
import { reliefRows } from './export-relief-rows'
import {
  ACTION_TEXTS,
  CORRECTION_TEXTS,
  ERASURE_TEXTS,
  FIELD_TEXTS,
  HEADERS,
  INVITATION_TEXTS,
  JOIN_TEXTS,
  NOTICE_TEXTS,
  ROLE_TEXTS,
  SHEETS,
  WORDS,
} from './export-texts'

export function exportSheets(exported: Exported): WrittenSheet[] {
  const rows: Readonly<Record<keyof typeof SHEETS, readonly Cells[]>> = {
    child: childRows(exported),
    kin: kinRows(exported),
    consents: consentRows(exported),
    enrollments: enrollmentRows(exported.child),
    statements: statementRows(exported.child),
    bills: billRows(exported.child),
    relief: reliefRows(exported.child),
    notices: exported.notices.map(noticeCells),
    requests: requestRows(exported),
    accesses: exported.accesses.map((access) => accessCells(access, exported.personId)),
    records: recordRows(exported.records, exported.child),
  }
  const keys = Object.keys(rows) as (keyof typeof SHEETS)[]
  return keys.map((key) => ({ sheet: SHEETS[key], data: [headerCells(HEADERS[key]), ...rows[key]] }))
}

function noticeCells({ at, kind, courseTitle, readAt }: Notice): Cells {
  return [moment(at), NOTICE_TEXTS[kind], courseTitle, readAt === null ? WORDS.no : WORDS.yes]
}

function requestRows({ child, joinRequests, now }: Exported): Cells[] {
  const { corrections, erasures, invitations } = child
  return [
    ...corrections.map(({ at, field, wanted, state }) => [
      ...[moment(at), FIELD_TEXTS[field], wanted, CORRECTION_TEXTS[state]],
    ]),
    ...erasures.map(({ requestedAt, dueAt, state }) => [
      ...[moment(requestedAt), WORDS.erasure, moment(dueAt), ERASURE_TEXTS[state]],
    ]),
    ...joinRequests.map(({ askedAt, childName, state }) => [moment(askedAt), WORDS.join, childName, JOIN_TEXTS[state]]),
    ...invitations.map(({ createdAt, label, redeemedBy, withdrawnAt, expiresAt }) => {
      const isOver = withdrawnAt !== null || expiresAt <= now
      const standing = redeemedBy !== null ? 'used' : isOver ? 'over' : 'open'
      return [moment(createdAt), WORDS.invitation, label, INVITATION_TEXTS[standing]]
    }),
  ]
}

function accessCells({ at, personId, people, role, action, outcome }: AccessRow, mine: string): Cells {
  const who = personId === mine ? WORDS.me : (people[0]?.name ?? WORDS.gone)
  const what = ACTION_TEXTS[action] ?? WORDS.other
  return [moment(at), who, ROLE_TEXTS[role], what, wordOf(outcome)]
}

function wordOf(outcome: string): string {
  if (outcome === 'OK') return WORDS.done
  return outcome === PENDING || outcome === UNKNOWN ? WORDS.unknown : WORDS.refused
}
