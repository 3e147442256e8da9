// What a collection's owner declares of personal data: whom documents name, when they go, each field.
import type { RetentionKind } from '../retention/retention'
import type { FatesOf, PathOf } from './fates-of'

/** A child on its way out. `name` is null when its own record is gone already. */
export interface ErasedChild {
  readonly kind: 'CHILD'
  readonly pupilId: string
  readonly homeroomId: string | null
  readonly name: string | null
}

/** A person nothing in the district leads to any more. */
export interface ErasedPerson {
  readonly kind: 'PERSON'
  readonly personId: string
  /** As it was read: whoever was given something meanwhile stays. */
  readonly rev: number
  readonly logins: readonly string[]
}

export type ErasureSubject = ErasedChild | ErasedPerson

/** A document, in this state if one is named, goes so long after one of these instants. */
export interface Expiry<Document> {
  readonly kind: RetentionKind
  readonly since: readonly (keyof Document & string)[]
  readonly where?: Partial<Document>
}

/**
 * A path within a list, such as `grants.pupilId`, makes that one element the child's; any other makes the document so.
 * `login`: the sign-in of a person, where no person's id stands.
 */
export interface CollectionFates<Document> {
  /** In Chinese: heads its rows in the family's export and in the processing rules. */
  readonly record: string
  readonly child?: readonly PathOf<Document>[]
  readonly person?: readonly PathOf<Document>[]
  readonly login?: readonly PathOf<Document>[]
  /** Documents that name a child by more than an id; null when too little is known of the child. */
  readonly alsoAbout?: (child: ErasedChild) => Partial<Document> | null
  readonly expires?: readonly Expiry<Document>[]
  readonly fields: FatesOf<Document>
}

/** The same, of whatever document: what erasure, export and the processing rules walk through. */
export interface AnyFates {
  readonly record: string
  readonly child?: readonly string[]
  readonly person?: readonly string[]
  readonly login?: readonly string[]
  readonly alsoAbout?: (child: ErasedChild) => object | null
  readonly expires?: readonly {
    readonly kind: RetentionKind
    readonly since: readonly string[]
    readonly where?: object
  }[]
  readonly fields: object
}
