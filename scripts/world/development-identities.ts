// Stores the list of development identities with the data, because data outlives the process.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { deriveCode } from '@functions/identity/invitations/derive-code'
import { personIdOf } from '@functions/identity/rosters/roster-ids'
import type { DevelopmentIdentity } from '@localcloud/server'
import { DRAW_SIGNINGS } from './draws/draw-people'
import { CLASS_CODE_KEY, classmates } from './families/gather-families'
import { DISTRICT, NAMED_STAFF } from './families/named-people'
import { hechuan } from './hechuan'
import { newcomer, SIGNINGS } from './signings'

/** Seeding makes the class code through its action; it follows from who asked and the request's key. */
export function developmentIdentities(): readonly DevelopmentIdentity[] {
  const { code } = deriveCode(personIdOf(DISTRICT, NAMED_STAFF.classTeacher.phone), CLASS_CODE_KEY)
  return [...SIGNINGS, ...DRAW_SIGNINGS, newcomer({ code, childName: classmates(hechuan()).free.name })]
}

export function saveIdentities(file: string, identities: readonly DevelopmentIdentity[]): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(identities, null, 2)}\n`)
}

export function loadIdentities(file: string): readonly DevelopmentIdentity[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly DevelopmentIdentity[]) : []
}
