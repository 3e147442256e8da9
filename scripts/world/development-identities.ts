// Owns the list of people one can sign in as: kept beside the data, since the data outlives the process.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DevelopmentIdentity } from '@localcloud/server'
import { SIGNINGS } from './named-people'

export function developmentIdentities(): readonly DevelopmentIdentity[] {
  return SIGNINGS.map(({ login, name, note }) => ({ login, name, note }))
}

export function saveIdentities(file: string, identities: readonly DevelopmentIdentity[]): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(identities, null, 2)}\n`)
}

export function loadIdentities(file: string): readonly DevelopmentIdentity[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly DevelopmentIdentity[]) : []
}
