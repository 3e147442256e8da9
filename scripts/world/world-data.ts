// Locates a world on disk and records whether its seeding finished.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const WORLDS = ['hechuan', 'district'] as const
export type WorldName = (typeof WORLDS)[number]

export interface WorldFiles {
  readonly dir: string
  readonly dataFile: string
  readonly filesDir: string
  readonly identitiesFile: string
  readonly waiverKeyFile: string
  /** Written last: a world without it was left half-made and is made anew. */
  readonly seededFile: string
}

export function worldFiles(root: string, world: WorldName): WorldFiles {
  const dir = join(root, '.local', world)
  mkdirSync(dir, { recursive: true })
  return {
    dir,
    dataFile: join(dir, 'cloud.sqlite'),
    filesDir: join(dir, 'files'),
    identitiesFile: join(dir, 'identities.json'),
    waiverKeyFile: join(dir, 'waiver-key'),
    seededFile: join(dir, 'seeded'),
  }
}

export function isSeeded({ seededFile }: WorldFiles): boolean {
  return existsSync(seededFile)
}

export function markSeeded({ seededFile }: WorldFiles): void {
  writeFileSync(seededFile, '')
}

/** From here to the end of seeding, a process that dies leaves a world that will be made anew. */
export function unmarkSeeded({ seededFile }: WorldFiles): void {
  rmSync(seededFile, { force: true })
}
