// Lines that must not compile: a stored field without a fate, wherever in a document it stands.

import type { StoredBill } from '@domain/billing/bills/stored-bill'
import type { MoneyEntry } from '@domain/billing/ledger/money-ledger'
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { each, eachOf, type FatesOf } from '@domain/privacy/fates/fates-of'
import { ID } from '@domain/privacy/fates/presets'
import { billsFates } from '@functions/billing/collections/fates/bills-fates'
import { pupilTermsFates } from '@functions/enrollment/collections/fates/pupil-terms-fates'
import { pupilTerms } from '@functions/enrollment/collections/pupil-terms'
import { pupilsFates } from '@functions/identity/collections/fates/pupils-fates'
import { pupils } from '@functions/identity/collections/pupils'
import { defineCollection } from '@functions/runtime/collection'

// The planted note: on a child's allergy, at every place where it once passed all checks.

/** A field of a record that is kept. */
export const noted: FatesOf<PupilTerm> = pupilTermsFates.fields
// @ts-expect-error a note on the record
export const onRecord: FatesOf<PupilTerm & { readonly plantedNote: string }> = pupilTermsFates.fields
// @ts-expect-error an optional one
export const optional: FatesOf<Pupil & { readonly plantedNote?: string }> = pupilsFates.fields
// @ts-expect-error one that is null so far
export const nullable: FatesOf<Pupil & { readonly plantedNote: string | null }> = pupilsFates.fields
// @ts-expect-error a list of them
export const listed: FatesOf<Pupil & { readonly plantedNotes: readonly string[] }> = pupilsFates.fields
// @ts-expect-error whatever it may be
export const untyped: FatesOf<Pupil & { readonly plantedNote: unknown }> = pupilsFates.fields

type Enrollment = PupilTerm['enrollments'][number]
type WithEnrollments<One> = Omit<PupilTerm, 'enrollments'> & { readonly enrollments: readonly One[] }
// @ts-expect-error a note in an element of a list
export const inList: FatesOf<WithEnrollments<Enrollment & { readonly plantedNote: string }>> = pupilTermsFates.fields
type NotedConsent = Enrollment['consent'] & { readonly plantedNote: string }
type InObject = WithEnrollments<Omit<Enrollment, 'consent'> & { readonly consent: NotedConsent }>
// @ts-expect-error a note in an object in an element of a list
export const inObject: FatesOf<InObject> = pupilTermsFates.fields

type NotedMoney = MoneyEntry | { readonly type: 'NOTED'; readonly plantedNote: string }
type InBranch = Omit<StoredBill, 'money'> & { readonly money: readonly NotedMoney[] }
export const money: FatesOf<StoredBill['money']> = billsFates.fields.money
// @ts-expect-error a note in one branch of a union
export const inBranch: FatesOf<InBranch> = billsFates.fields
// @ts-expect-error a note in one branch, of the list alone
export const ofBranch: FatesOf<readonly NotedMoney[]> = billsFates.fields.money

// A fate is for one value: it covers no object, and nothing that looks like one passes.
const about = fateOf({ about: 'CHILD', purpose: 'SERVICE', readers: [], keep: 'LEAVER', erasure: 'REMOVED' })
interface Place {
  readonly _id: string
  readonly at: { readonly hall: string; readonly seat: number }
  readonly counts: Readonly<Record<string, number>>
  readonly days: Readonly<Partial<Record<'mon' | 'tue', string>>>
}
const at = { hall: about('厅'), seat: about('座') }
const counts = each(about('次数'))
const days = eachOf(['mon', 'tue'], about('天'))
export const complete: FatesOf<Place> = { _id: about(ID), at, counts, days }
// @ts-expect-error one fate for a whole object
export const flat: FatesOf<Place> = { _id: about(ID), at: about('位置'), counts, days }
// @ts-expect-error one fate for keys that are data
export const ofKeys: FatesOf<Place> = { _id: about(ID), at, counts: about('次数'), days }
// @ts-expect-error a day is missing
export const fewDays: FatesOf<Place> = { _id: about(ID), at, counts, days: eachOf(['mon'], about('天')) }
// @ts-expect-error a misspelt field
export const misspelt: FatesOf<Place> = { _id: about(ID), at, counts, days, dayz: about('天') }
const likeness = { about: 'CHILD', purpose: 'SERVICE', exportName: null } as const
// @ts-expect-error an object that looks like one
export const forged: FatesOf<{ readonly _id: string }> = { _id: likeness }
const facts = { about: 'CHILD', purpose: 'SERVICE', keep: null, erasure: 'REMOVED' } as const
// @ts-expect-error a reader the district does not know
export const toStrangers = fateOf({ ...facts, readers: ['neighbor'] })

/** Now a text, now an object: it has no one fate. */
interface Mixed {
  readonly at: string | { readonly hall: string }
}
// @ts-expect-error neither a fate for the text
export const asText: FatesOf<Mixed> = { at: about('位置') }
// @ts-expect-error nor the fates of the object
export const asObject: FatesOf<Mixed> = { at: { hall: about('厅') } }

// A document names whom it is about at a path that exists, and a collection does not go without.
const fields = { _id: about(ID), pupilId: about(ID) }
interface Note {
  readonly _id: string
  readonly pupilId: string
}
export const ofNote: CollectionFates<Note> = { record: '便条', child: ['pupilId'], fields }
// @ts-expect-error no such path
export const astray: CollectionFates<Note> = { record: '便条', child: ['childId'], fields }
// @ts-expect-error no such instant
export const endless: CollectionFates<Note> = { record: '便条', expires: [{ kind: 'NOTICE', since: ['at'] }], fields }
export const notes = defineCollection<Note>({ name: 'notes', indexes: [], fates: ofNote })
// @ts-expect-error a collection without fates
export const undeclared = defineCollection<Note>({ name: 'notes', indexes: [] })

// An update sets only what the document has: here a note came in that no type named.
const _id = 'own'
export const moved = () => pupils.updateOne({ _id }, { $set: { homeroomName: '三(2)班' } })
// @ts-expect-error a note
export const annotated = () => pupils.updateOne({ _id }, { $set: { plantedNote: '花生过敏' } })
// @ts-expect-error a note in an object in a list
export const deep = () => pupilTerms.updateOne({ _id }, { $set: { 'enrollments.consent.plantedNote': '花生过敏' } })
export const shallow = () => pupilTerms.updateOne({ _id }, { $set: { 'enrollments.consent.at': 1 } })
// @ts-expect-error a note on many at once
export const onAll = () => pupils.updateAll([_id], { $set: { plantedNote: '花生过敏' } })
// @ts-expect-error nor is one taken away that was never there
export const cleared = () => pupils.updateAll([_id], { $unset: { plantedNote: '' } })
// A spread of something wider passes the compiler; the scan of the store finds it (erasure.test.ts).
