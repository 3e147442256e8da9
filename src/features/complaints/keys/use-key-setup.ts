// What an officer does on the way to a key: made here, registered, kept, founded or asked for.
import type { ChannelCrypto } from '@domain/complaints/channel/channel-crypto'
import type { KeyRole } from '@domain/complaints/envelopes/grant-role'
import type { Receipt } from '@domain/complaints/receipts/receipt'
import type { CallError } from '@src/api/failures/call-error'
import { useWrite } from '@src/api/hooks/use-write'
import { fillRandomness } from '@src/features/complaints/channel/fill-randomness'
import { useState } from 'react'
import type { Office } from './answers'
import type { DeviceRing } from './device-ring'
import type { DeviceState } from './use-device-ring'

export interface KeySetup {
  readonly busy: string | false
  /** Why this device got no key. */
  readonly problem: CallError | null
  readonly make: () => Promise<void>
  /** A card typed in again. */
  readonly restore: (card: Receipt) => Promise<void>
  readonly keepEnvelope: (deviceKeyId: string, keeper: string) => Promise<boolean>
  readonly found: (role: KeyRole) => Promise<boolean>
  readonly takeCustody: (role: KeyRole) => Promise<boolean>
}

export function useKeySetup({ districtId, mayHold }: Office, device: DeviceState): KeySetup {
  const [busy, setBusy] = useState<string | false>(false)
  const [problem, setProblem] = useState<CallError | null>(null)
  const register = useWrite('complaints.registerDevice')
  const keep = useWrite('complaints.keepCard')
  const foundRole = useWrite('complaints.foundRole')
  const custody = useWrite('complaints.takeCustodyKey')
  const { crypto, ring } = device

  const registerCard = async (card: Receipt) => {
    if (crypto === null) return
    const answer = await register.run({ districtId, ...deviceHalves(crypto, card), asksFor: [...mayHold] })
    if (answer.ok) await device.keep(card)
    else setProblem(answer.error)
  }
  const during = async <Value>(word: string, act: () => Promise<Value>): Promise<Value> => {
    setBusy(word)
    return act().finally(() => setBusy(false))
  }
  return {
    busy,
    problem,
    make: () =>
      during('正在生成', async () => {
        if (crypto !== null) await registerCard(crypto.createReceipt(await fillRandomness()))
      }),
    restore: (card) => during('正在恢复', () => registerCard(card)),
    keepEnvelope: (deviceKeyId, keeper) =>
      during('正在登记', async () => (await keep.run({ districtId, deviceKeyId, keeper })).ok),
    found: (role) =>
      during('正在建', async () => {
        if (crypto === null || ring === null) return false
        const { halves, holders } = await newRoleKey(crypto, ring, role)
        return (await foundRole.run({ districtId, role, ...halves, holders })).ok
      }),
    takeCustody: (role) =>
      during('正在领用', async () => {
        if (ring === null) return false
        return (await custody.run({ districtId, role, deviceKeyId: ring.deviceKeyId })).ok
      }),
  }
}

function deviceHalves(crypto: ChannelCrypto, card: Receipt) {
  const { publicKey, verifyKey } = crypto.staffKeys(card, 'DEVICE')
  return { publicKey: crypto.toBase64(publicKey), verifyKey: crypto.toBase64(verifyKey) }
}

/** Its secret is sealed to this device at once; nothing else keeps it. */
async function newRoleKey(crypto: ChannelCrypto, { device, deviceKeyId }: DeviceRing, role: KeyRole) {
  const random = await fillRandomness()
  const card = crypto.createReceipt(random)
  const { publicKey, verifyKey } = crypto.staffKeys(card, 'ROLE')
  const place = { role, roleKeyId: crypto.keyIdOf(publicKey), deviceKeyId }
  const box = crypto.sealRoleCard({ card, devicePublicKey: device.publicKey }, place, random)
  return {
    halves: { publicKey: crypto.toBase64(publicKey), verifyKey: crypto.toBase64(verifyKey) },
    holders: [{ deviceKeyId, box: crypto.toBase64(box) }],
  }
}
