// Gives the consents of the seeded families, by name, some including messages.
import { CONSENT_TEXT_VERSION, type ConsentPurpose } from '@domain/privacy/consents/consent'
import { pupilIdOf } from '@functions/identity/rosters/roster-ids'
import { gatewaySession } from '../gateway-session'
import type { WorldPupil } from '../schools/school-world'
import { CONSENTED_AT } from '../schools/term-plan'
import type { Seeding } from '../seeding'

const MINUTE = 60_000
/** Every third family wants messages by WeChat. */
const WITH_NOTICES = 3

export async function giveConsents(pupils: readonly WorldPupil[], { url, setClock, loginOf }: Seeding): Promise<void> {
  for (const [index, { schoolId, studentNumber, guardians }] of pupils.entries()) {
    setClock(CONSENTED_AT + index * MINUTE)
    const purposes: ConsentPurpose[] = index % WITH_NOTICES === 0 ? ['SERVICE', 'NOTICES'] : ['SERVICE']
    const input = { pupilId: pupilIdOf(schoolId, studentNumber), purposes, textVersion: CONSENT_TEXT_VERSION }
    await gatewaySession(url, loginOf(guardians[0]?.phone ?? '')).call('privacy.giveConsent', input)
  }
}
