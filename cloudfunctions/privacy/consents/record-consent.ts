// Loads a child for consent changes and adds an entry only if it changes something.
import type { Pupil } from '@domain/identity/pupils/pupil'
import {
  CONSENT_TEXT_VERSION,
  type ConsentEntry,
  type ConsentPurpose,
  consentedPurposes,
  purposesToRecord,
} from '@domain/privacy/consents/consent'
import type { Caller } from '../../request/handler'
import { childSubject, findChild, type Joined } from '../children/find-child'
import { addConsentEntry, consentOfPupil } from '../collections/consents'

type ChildWithConsent = Pupil & Pick<Joined, 'consents'>

export async function locateConsent({ input }: { readonly input: { readonly pupilId: string } }) {
  const found = await findChild<'consents'>(input.pupilId, [consentOfPupil])
  return found && { subject: childSubject(found), found }
}

interface Said {
  readonly kind: ConsentEntry['kind']
  readonly purposes: readonly ConsentPurpose[]
  readonly caller: Caller
  readonly now: number
}

/** The purposes agreed to afterwards. */
export async function recordConsent(
  child: ChildWithConsent,
  { kind, purposes, caller, now }: Said,
): Promise<ConsentPurpose[]> {
  if (caller.personId === null) throw new TypeError('a guardian without a person')
  const record = child.consents[0] ?? null
  const entries = record?.entries ?? []
  const textVersion = CONSENT_TEXT_VERSION
  const news = purposesToRecord(entries, { kind, purposes, textVersion })
  if (news.length === 0) return [...consentedPurposes(entries, textVersion)]
  const entry = { kind, purposes: news, textVersion, personId: caller.personId, at: now }
  return [...consentedPurposes(await addConsentEntry(child, record, entry), textVersion)]
}
