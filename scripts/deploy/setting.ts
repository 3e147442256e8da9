// One setting of a deployment, and what all of them are read from.
import type CloudBase from '@cloudbase/manager-node'
import type { DeclaredDeployment } from './declared-deployment'

export interface Setting {
  readonly name: string
  readonly wanted: string
  /** As it is, in the words of `wanted`. */
  readonly read: () => Promise<string>
  /** Null: another command, or a person, makes it so; `hint` says which. */
  readonly apply: (() => Promise<unknown>) | null
  readonly hint?: string
}

export interface Deployed {
  readonly manager: CloudBase
  readonly declared: DeclaredDeployment
  /** The address of the browser build; null: its headers are not looked at. */
  readonly site: string | null
}
