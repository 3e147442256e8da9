// What the steps to a key are shown from: the office, its keys, this device, what can be done.
import type { KeyList, Office } from './answers'
import type { DeviceState } from './use-device-ring'
import type { KeySetup } from './use-key-setup'

export interface KeysProps {
  readonly office: Office
  readonly list: KeyList
  readonly device: DeviceState
  readonly setup: KeySetup
}
