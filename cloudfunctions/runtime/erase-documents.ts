// Erases a child or a person from one collection, as the fates of its fields say.
import type { AnyFates, ErasureSubject } from '@domain/privacy/fates/collection-fates'
import { erasureOf, stripElements, stripErased } from '@domain/privacy/fates/strip-erased'
import { fatesBelow } from '@domain/privacy/fates/walk-fates'
import type { AnyDocument, Collection, Filter, Update } from './database'
import { untilSettled } from './retry'

const PAGE = 100

/** No round trip where nothing of the kind is stored, or where a law keeps it all. */
export async function eraseDocuments(
  documents: Collection<AnyDocument>,
  fates: AnyFates,
  subject: ErasureSubject,
): Promise<void> {
  const named = pathsOf(fates, subject)
  await eraseWhole(documents, fates, wholeFilter(fates, subject, named))
  for (const { path, ids } of named.filter(({ path }) => path.includes('.'))) {
    await eraseElements(documents, fates, { path, ids })
  }
}

interface Named {
  readonly path: string
  readonly ids: readonly string[]
}

function pathsOf({ child = [], person = [], login = [] }: AnyFates, subject: ErasureSubject): readonly Named[] {
  if (subject.kind === 'CHILD') return child.map((path) => ({ path, ids: [subject.pupilId] }))
  const byPerson = person.map((path) => ({ path, ids: [subject.personId] }))
  return [...byPerson, ...login.map((path) => ({ path, ids: subject.logins }))]
}

/** Null: no document is about this subject as a whole. */
function wholeFilter(fates: AnyFates, subject: ErasureSubject, named: readonly Named[]): Filter | null {
  const byId = named.filter(({ path }) => !path.includes('.')).map(({ path, ids }) => ({ [path]: { $in: ids } }))
  const also = subject.kind === 'CHILD' ? (fates.alsoAbout?.(subject) ?? null) : null
  const about = also === null ? byId : [...byId, also]
  if (about.length === 0) return null
  const still = subject.kind === 'PERSON' ? (fates.whileStill?.(subject) ?? {}) : {}
  return { $or: about, ...still }
}

async function eraseWhole(documents: Collection<AnyDocument>, fates: AnyFates, filter: Filter | null): Promise<void> {
  const erasure = erasureOf(fates.fields)
  if (filter === null || erasure === 'NOTHING') return
  if (erasure === 'WHOLE') await documents.remove(filter)
  else await changeEach(documents, filter, (document) => stripErased(document, fates.fields))
}

async function eraseElements(
  documents: Collection<AnyDocument>,
  { fields }: AnyFates,
  { path, ids }: Named,
): Promise<void> {
  const list = path.slice(0, path.lastIndexOf('.'))
  const key = path.slice(list.length + 1)
  const erasure = erasureOf(fatesBelow(fields, list))
  if (erasure === 'NOTHING') return
  const holding = { [path]: { $in: ids } }
  if (erasure === 'PART') {
    await changeEach(documents, holding, (document) => stripElements(document, fields, { path: list, key, ids }))
    return
  }
  const $pull = { [list]: { [key]: { $in: ids } } }
  await forEach(documents, holding, async (document) => {
    await documents.updateOne({ _id: document._id }, { $pull, ...nextRevision(document) })
  })
}

/** Each in one conditional step on what was read: whoever changed it meanwhile is not undone. */
async function changeEach(
  documents: Collection<AnyDocument>,
  filter: Filter,
  change: (document: AnyDocument) => AnyDocument,
): Promise<void> {
  await forEach(documents, filter, async (found) => {
    let current: AnyDocument | undefined = found
    await untilSettled(async () => {
      if (current === undefined) return true
      const { _id } = current
      const difference = differenceOf(current, change(current))
      if (difference === null || (await documents.updateOne({ _id, ...difference.before }, difference.update))) {
        return true
      }
      current = (await documents.find({ _id }, { limit: 1 }))[0]
      return null
    })
  })
}

function differenceOf(before: AnyDocument, after: AnyDocument) {
  const changed = Object.entries(before).filter(([key, value]) => !isSame(value, Reflect.get(after, key)))
  if (changed.length === 0) return null
  const stays = changed.filter(([key]) => key in after)
  const goes = changed.filter(([key]) => !(key in after))
  return {
    before: Object.fromEntries(changed),
    update: {
      ...nextRevision(before),
      ...(stays.length === 0 ? {} : { $set: Object.fromEntries(stays.map(([key]) => [key, Reflect.get(after, key)])) }),
      ...(goes.length === 0 ? {} : { $unset: Object.fromEntries(goes.map(([key]) => [key, ''])) }),
    },
  }
}

/** Whoever read the document before this writes on that revision, and is told to read again. */
function nextRevision(document: AnyDocument): Pick<Update, '$inc'> {
  return 'rev' in document ? { $inc: { rev: 1 } } : {}
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

async function forEach(
  documents: Collection<AnyDocument>,
  filter: Filter,
  act: (document: AnyDocument) => Promise<void>,
): Promise<void> {
  for (let after = ''; ; ) {
    const page = await documents.find(filter, { limit: PAGE, after })
    for (const document of page) await act(document)
    after = page.at(-1)?._id ?? ''
    if (page.length < PAGE) return
  }
}
