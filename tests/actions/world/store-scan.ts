// Scans the whole store for paths nobody declared, and for texts and ids that may not be there.
import { walkDocument } from '@domain/privacy/fates/walk-fates'
import { dataOwners } from '@functions/data-owners'
import { readAll } from './stored'

export interface Finding {
  readonly collection: string
  readonly path: string
  readonly found: string
}

/** Every stored path without a fate, once: what a spread or an update brought in past the compiler. */
export async function undeclaredPaths(): Promise<readonly string[]> {
  const paths = new Set<string>()
  for (const { name, fates } of dataOwners) {
    for (const document of await readAll(name)) {
      const met = walkDocument(document, fates.fields)
      for (const { path } of met.filter(({ fate }) => fate === null)) paths.add(`${name}.${path}`)
    }
  }
  return [...paths].sort()
}

interface Place extends Finding {
  /** Where a law keeps what stands here when the family is erased: ids alone. */
  readonly isKept: boolean
}

/** Every value, key or undeclared branch in which one of `texts` stands. */
async function findPlaces(texts: readonly string[]): Promise<readonly Place[]> {
  const places: Place[] = []
  for (const { name: collection, fates } of dataOwners) {
    for (const document of await readAll(collection)) {
      for (const { path, value, fate } of walkDocument(document, fates.fields)) {
        const text = `${path} ${JSON.stringify(value)}`
        const isKept = typeof fate?.erasure === 'object'
        const found = texts.filter((one) => text.includes(one))
        places.push(...found.map((one) => ({ collection, path, found: one, isKept })))
      }
    }
  }
  return places
}

function findingOf({ collection, path, found }: Place): Finding {
  return { collection, path, found }
}

export async function findTexts(texts: readonly string[]): Promise<readonly Finding[]> {
  return (await findPlaces(texts)).map(findingOf)
}

/** Texts anywhere at all, and ids where no law keeps them. */
export async function findLeaks(texts: readonly string[], ids: readonly string[]): Promise<readonly Finding[]> {
  const ofIds = await findPlaces(ids)
  return [...(await findTexts(texts)), ...ofIds.filter(({ isKept }) => !isKept).map(findingOf)]
}
