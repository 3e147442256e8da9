// Opens this device's keys: the card kept here, cryptography, and what was handed to the device.
import type { ChannelCrypto } from '@domain/complaints/channel/channel-crypto'
import type { Receipt } from '@domain/complaints/receipts/receipt'
import { loadChannelCrypto } from '@src/features/complaints/channel/load-channel-crypto'
import { useEffect, useMemo, useState } from 'react'
import type { KeyList } from './answers'
import { type DeviceRing, openRing } from './device-ring'
import { forgetCard, keepCardHere, recallCard } from './kept-card'

export interface DeviceState {
  readonly loading: boolean
  /** Null on a device that cannot do it. */
  readonly crypto: ChannelCrypto | null
  readonly card: Receipt | null
  /** Null without a card, or before the list of keys is there. */
  readonly ring: DeviceRing | null
  readonly keep: (card: Receipt) => Promise<void>
  readonly forget: () => Promise<void>
}

export function useDeviceRing(districtId: string, list: KeyList | undefined): DeviceState {
  const [crypto, setCrypto] = useState<ChannelCrypto | null>(null)
  const [card, setCard] = useState<Receipt | null>(null)
  const [loading, setLoading] = useState(true)
  useEffect(() => {
    void Promise.all([loadChannelCrypto(), recallCard(districtId)]).then(([loaded, kept]) => {
      setCrypto(loaded)
      setCard(kept)
      setLoading(false)
    })
  }, [districtId])
  const ring = useMemo(
    () => (crypto === null || card === null || list === undefined ? null : openRing(crypto, card, list)),
    [crypto, card, list],
  )
  const keep = async (made: Receipt) => {
    await keepCardHere(districtId, made)
    setCard(made)
  }
  const forget = async () => {
    await forgetCard(districtId)
    setCard(null)
  }
  return { loading, crypto, card, ring, keep, forget }
}
