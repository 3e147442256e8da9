// Loads a child for consent changes, adds an entry if it changes something, tells the guardians.
import { lapsesOn } from '@domain/enrollment/seats/lapse'
import type { Pupil } from '@domain/identity/pupils/pupil'
import {
  CONSENT_TEXT_VERSION,
  type ConsentEntry,
  type ConsentPurpose,
  consentedPurposes,
  purposesToRecord,
  serviceChange,
} from '@domain/privacy/consents/consent'
import type { SchoolDate } from '@domain/values/school-date'
import { peopleOfPupil } from '../../identity/collections/people'
import type { Caller } from '../../request/handler'
import { childSubject, findChild, type Joined } from '../children/find-child'
import { tellGuardians } from '../children/tell-guardians'
import { addConsentEntry, consentOfPupil } from '../collections/consents'

type ChildWithConsent = Pupil & Pick<Joined, 'consents' | 'people'>

export async function locateConsent({ input }: { readonly input: { readonly pupilId: string } }) {
  const found = await findChild<'consents' | 'people'>(input.pupilId, [consentOfPupil, peopleOfPupil])
  return found && { subject: childSubject(found), found }
}

interface Said {
  readonly kind: ConsentEntry['kind']
  readonly purposes: readonly ConsentPurpose[]
  readonly caller: Caller
  readonly now: number
  readonly today: SchoolDate
}

/** The purposes agreed to afterwards. */
export async function recordConsent(child: ChildWithConsent, said: Said): Promise<ConsentPurpose[]> {
  const entries = await withEntry(child, said)
  const change = said.purposes.includes('SERVICE') ? serviceChange(entries) : null
  // Also when it was said before: a process that died in between told nobody.
  if (change !== null) await tellChange(child, said, change)
  return [...consentedPurposes(entries, CONSENT_TEXT_VERSION)]
}

async function withEntry(
  child: ChildWithConsent,
  { kind, purposes, caller, now }: Said,
): Promise<readonly ConsentEntry[]> {
  if (caller.personId === null) throw new TypeError('a guardian without a person')
  const record = child.consents[0] ?? null
  const entries = record?.entries ?? []
  const textVersion = CONSENT_TEXT_VERSION
  const news = purposesToRecord(entries, { kind, purposes, textVersion })
  if (news.length === 0) return entries
  return addConsentEntry(child, record, { kind, purposes: news, textVersion, personId: caller.personId, at: now })
}

/** Seats hang on it: all guardians read from which day they go, or that they stay. */
function tellChange(child: ChildWithConsent, { now, today }: Said, { kind, at, personId }: ConsentEntry) {
  const isWithdrawn = kind === 'WITHDRAWN'
  return tellGuardians(
    { child, caller: { personId }, now, today },
    {
      kind: isWithdrawn ? 'CONSENT_WITHDRAWN' : 'CONSENT_GIVEN',
      event: `consent:${child._id}:${at}`,
      date: isWithdrawn ? lapsesOn({ withdrawnAt: at }) : null,
    },
  )
}
