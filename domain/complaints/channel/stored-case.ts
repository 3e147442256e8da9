// What the channel stores: ciphertext, counts, states and days.
//
// Nothing says who, nothing says when. No field is finer than a day, no id holds a time, and there is no field for a caller. Boxes are Base64, ids hex.
import type { SchoolDate } from '../../values/school-date'
import type { Direction } from '../envelopes/bindings'
import type { IntakeRole, KeyRole } from '../envelopes/grant-role'
import type { TokenEpoch } from '../tokens/token-epoch'
import type { CaseResult } from './case-result'
import type { CaseState } from './case-state'

/** A case's key, sealed to a role. */
export interface StoredGrant {
  readonly role: KeyRole
  readonly keyId: string
  /** 80 bytes. */
  readonly box: string
}

/** `reports`: one case. `_id`: its case id, 16 bytes that come from the receipt. */
export interface Report {
  readonly _id: string
  readonly lookupHash: string
  readonly intake: IntakeRole
  /** The first is the intake's; dispatch adds one for each department. No grant: no row, no count, no search hit. */
  readonly grants: readonly StoredGrant[]
  /** 80 bytes; a poll gives it back. */
  readonly reporterGrant: string
  readonly day: SchoolDate
  readonly isUrgent: boolean
  /** False until the batch at 08, 12, 16 or 20 o'clock; staff lists show only what is listed. */
  readonly isListed: boolean
  readonly state: CaseState
  /** By when the reporter may expect the next word, once the staff have said so. */
  readonly dueDay: SchoolDate | null
  /** And by when the result: said from the first day on, so that no later step moves it. */
  readonly resultDay?: SchoolDate | null
  /** What was found, once it was answered. */
  readonly result?: CaseResult | null
  /** How many messages the thread has, the report itself included: the next one's `seq`. */
  readonly turns: number
  /** Parts of photos. */
  readonly photoParts: number
  /** Whether "not satisfied, look again" was used. */
  readonly hasLookedAgain: boolean
}

/** `messages`. `_id`: `<case id>:<seq>`, so two cannot take one turn. */
export interface StoredMessage {
  readonly _id: string
  readonly caseId: string
  readonly direction: Direction
  readonly seq: number
  readonly box: string
  readonly day: SchoolDate
}

/** `photoParts`. `_id`: `<photo id>:<index>`. */
export interface StoredPhotoPart {
  readonly _id: string
  readonly caseId: string
  readonly photoId: string
  readonly index: number
  readonly count: number
  readonly box: string
  readonly day: SchoolDate
}

/** `spentTokens`. `_id`: SHA-256 of the token's input. */
export interface SpentToken {
  readonly _id: string
  readonly epoch: TokenEpoch
  /** What it let in: the same report may be sent again after a lost answer. */
  readonly caseId: string
  /** The end of its week. */
  readonly expiresAt: number
}

/** `openPurses`. `_id`: the day. How many open tokens were given on it, to nobody knows whom. */
export interface OpenPurse {
  readonly _id: string
  readonly given: number
  /** Midnight after it. */
  readonly expiresAt: number
}

/** `tokenQuotas`. `_id`: HMAC of the caller's login and the week, under a key of its own. Says that somebody opened the app. */
export interface TokenQuota {
  readonly _id: string
  /** SHA-256 of the blinded batch: the same one is answered again, another is not. */
  readonly batch: string
  /** The end of the week. */
  readonly expiresAt: number
}
