// Handlers for working on a case.
import { dispatchCase } from './dispatch-case'
import { sendMessage } from './send-message'
import { signPart } from './sign-part'
import { stepCase } from './step-case'
import { triageCase } from './triage-case'

export const dispatchActions = { triageCase, stepCase, sendMessage, dispatchCase, signPart }
