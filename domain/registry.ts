// Lists every action by context and name.

import { billingContract } from './billing/index'
import { complaintsContract } from './complaints/index'
import type {
  ActionContract,
  AnswerOf,
  DeclaredErrorOf,
  InputOf,
  OutcomeOf,
  OutputOf,
  PlatformError,
} from './contracts/action'
import { enrollmentContract } from './enrollment/index'
import { homeworkContract } from './homework/index'
import { identityContract } from './identity/index'
import { noticesContract } from './notices/index'
import { privacyContract } from './privacy/index'

export const contracts = {
  identity: identityContract,
  privacy: privacyContract,
  notices: noticesContract,
  enrollment: enrollmentContract,
  billing: billingContract,
  homework: homeworkContract,
  complaints: complaintsContract,
} as const

export type Contracts = typeof contracts
export type ContextName = keyof Contracts

/** `context.action`, such as `enrollment.enrollPupil`. */
export type ActionName = {
  [Context in ContextName]: `${Context}.${keyof Contracts[Context] & string}`
}[ContextName]

export type ContractOf<Name extends ActionName> = Name extends `${infer Context}.${infer Action}`
  ? Context extends ContextName
    ? Action extends keyof Contracts[Context]
      ? Contracts[Context][Action] extends ActionContract
        ? Contracts[Context][Action]
        : never
      : never
    : never
  : never

export type ActionInput<Name extends ActionName> = InputOf<ContractOf<Name>>
export type ActionOutput<Name extends ActionName> = OutputOf<ContractOf<Name>>
export type ActionError<Name extends ActionName> = DeclaredErrorOf<ContractOf<Name>>
export type ActionOutcome<Name extends ActionName> = OutcomeOf<ContractOf<Name>>
export type ActionAnswer<Name extends ActionName> = AnswerOf<ContractOf<Name>>

/** Every code any action may answer: the app keeps a Chinese text for each. */
export type AnyErrorCode = { [Name in ActionName]: ActionError<Name>['code'] }[ActionName] | PlatformError['code']
