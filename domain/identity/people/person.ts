// What is stored about people, and how each of them signs in.
import type { Grant } from '../roles/role'

/** How one person signs in: `_id` is the platform's login, `wx:<openid>` or `web:<uuid>`. */
export interface Identity {
  readonly _id: string
  readonly personId: string
  /** When the login was bound to the person (milliseconds), and by what proof of the phone. */
  readonly boundAt: number
  readonly via: 'PHONE_BUTTON' | 'WEB_ACCOUNT'
}

export interface Person {
  readonly _id: string
  readonly name: string
  readonly phone: string
  readonly districtId: string
  /** The school whose roster brought this person in; null for people the district named itself. */
  readonly importedBySchoolId: string | null
  readonly grants: readonly Grant[]
  /** Grows with every change of the grants: whoever changes them names the one that was read. */
  readonly rev: number
}
