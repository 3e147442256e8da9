// What a collection declares of personal data: whom documents name, when they go, each field.
import type { RetentionKind } from '../retention/retention'
import type { FatesOf, PathOf } from './fates-of'

/** A child on its way out. The last two are null when its own record is gone already. */
export interface ErasedChild {
  readonly kind: 'CHILD'
  readonly pupilId: string
  readonly homeroomId: string | null
  readonly name: string | null
}

/** A person to whom nothing in the district leads any more. */
export interface ErasedPerson {
  readonly kind: 'PERSON'
  readonly personId: string
  readonly logins: readonly string[]
  /** As it was read: whoever was given something meanwhile stays. */
  readonly rev: number
}

export type ErasureSubject = ErasedChild | ErasedPerson

/** A document, in this state if one is named, goes so long after one of these instants. */
export interface Expiry<Field extends string = string, State extends object = object> {
  readonly kind: RetentionKind
  readonly since: readonly Field[]
  readonly where?: State
}

/**
 * Paths at which a document names whom it is about. A path into a list, such as `grants.pupilId`, makes that element
 * theirs alone; any other makes the whole document so. `login`: by the sign-in, where no person's id stands.
 */
export interface Naming<Path extends string = string> {
  readonly child?: readonly Path[]
  readonly person?: readonly Path[]
  readonly login?: readonly Path[]
}

export interface CollectionFates<Document> extends Naming<PathOf<Document>> {
  /** In Chinese: heads its rows in the family's export and in the processing rules. */
  readonly record: string
  /** Documents that name a child without its id; null when too little is known of it. */
  readonly alsoAbout?: (child: ErasedChild) => Partial<Document> | null
  /** What a person's document must still say to be removed. */
  readonly whileStill?: (person: ErasedPerson) => Partial<Document>
  readonly expires?: readonly Expiry<keyof Document & string, Partial<Document>>[]
  readonly fields: FatesOf<Document>
}

/** The same of whatever document: what erasure, export and the processing rules walk through. */
export interface AnyFates extends Naming {
  readonly record: string
  readonly alsoAbout?: (child: ErasedChild) => object | null
  readonly whileStill?: (person: ErasedPerson) => object
  readonly expires?: readonly Expiry[]
  readonly fields: unknown
}
