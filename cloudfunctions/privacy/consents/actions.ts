// Lists the actions on a guardian's consent.
import { getConsent } from './get-consent'
import { giveConsent } from './give-consent'
import { withdrawConsent } from './withdraw-consent'

export const consentActions = { getConsent, giveConsent, withdrawConsent }
