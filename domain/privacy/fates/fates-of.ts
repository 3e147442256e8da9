// Mirrors a document's type: each field, in each branch and at each depth, must be given a fate.
import type { Fate } from './fate'

type Leaf = string | number | boolean | null | undefined

const EACH = Symbol('each')

/** The fates of every value of a record whose keys are data. */
export interface Each<Fates> {
  readonly [EACH]: Fates
}

export function each<Fates>(fates: Fates): Each<Fates> {
  return { [EACH]: fates }
}

/** For a record whose keys are a list: a key beside the list is not covered. */
export function eachOf<Key extends string, Fates>(keys: readonly Key[], fates: Fates): Readonly<Record<Key, Fates>> {
  return Object.fromEntries(keys.map((key) => [key, fates])) as Record<Key, Fates>
}

export function fatesOfEach(value: object): object | null {
  return EACH in value ? (value as Each<object>)[EACH] : null
}

/** What an array, of arrays too, holds: lists have no fate of their own. */
type Item<Value> = Value extends Leaf ? Value : Value extends readonly (infer Inner)[] ? Item<Inner> : Value
type Objects<Value> = Value extends Leaf ? never : Value
type Texts<Value> = Value extends null | undefined ? never : Value extends Leaf ? Value : never
type KeyOf<Value> = Value extends unknown ? keyof Value & string : never
type At<Value, Key extends string> = Value extends unknown ? (Key extends keyof Value ? Value[Key] : never) : never

/** Nothing is assignable to it: a field without a type of its own cannot be declared, so it cannot be stored. */
interface Undeclarable {
  readonly reason: never
}

type FatesOfItem<Value> = unknown extends Value
  ? Undeclarable
  : [Objects<Value>] extends [never]
    ? Fate
    : [Texts<Value>] extends [never]
      ? FatesOfKeys<Value>
      : Undeclarable

type FatesOfKeys<Value, Known = Objects<Value>> =
  string extends KeyOf<Known>
    ? Each<FatesOf<At<Known, string>>>
    : { readonly [Key in KeyOf<Known>]: FatesOf<At<Known, Key>> }

/**
 * All keys of all branches, optional ones too; an array is what it holds. Declare with `satisfies FatesOf<…>`, so that a
 * declaration used in two places is compared field by field in both.
 */
export type FatesOf<Value> = FatesOfItem<Item<Value>>

/** The paths of a document's values, lists passed through: `grants.pupilId`. */
export type PathOf<Value> = PathOfItem<Objects<Item<Value>>>
type PathOfItem<Value> = Value extends unknown ? PathAt<Value, keyof Value & string> : never
type PathAt<Value, Key extends keyof Value & string> = Key extends unknown
  ? [Objects<Item<Value[Key]>>] extends [never]
    ? Key
    : `${Key}.${PathOf<Value[Key]>}`
  : never

/** What an update may name: the same paths, the objects and lists on the way, and places in lists. */
export type StoredPath<Value> = string extends KeyOf<Value> ? string : StoredPathOfItem<Objects<Item<Value>>>
type StoredPathOfItem<Value> = Value extends unknown ? StoredPathAt<Value, keyof Value & string> : never
type StoredPathAt<Value, Key extends keyof Value & string> = Key extends unknown
  ? [Objects<Item<Value[Key]>>] extends [never]
    ? Key
    : Key | `${Key}.${StoredPath<Value[Key]>}` | PlaceIn<Objects<Value[Key]>, Key>
  : never
type PlaceIn<List, Key extends string> = List extends readonly unknown[]
  ? `${Key}.${number}.${StoredPath<List>}`
  : never
