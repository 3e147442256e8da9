// Photos of a case, opened in memory when they are asked for.
import type { SentPhoto } from '@domain/complaints/contents/read-fields'
import { call } from '@src/api/calls/client'
import { loadChannelCrypto } from '@src/features/complaints/channel/load-channel-crypto'
import { ActionButton } from '@src/ui/controls/action-button'
import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { bytesOfHex } from './open-on-device'

interface CasePhotosProps {
  readonly districtId: string
  readonly caseId: string
  readonly caseKey: Uint8Array
  readonly photos: readonly SentPhoto[]
}

export function CasePhotos({ photos, ...place }: CasePhotosProps) {
  const [shown, setShown] = useState<readonly (string | null)[] | null>(null)
  if (photos.length === 0) return null
  const open = async () => setShown(await Promise.all(photos.map(({ id }) => openOne(place, id))))
  if (shown === null) {
    return (
      <View className="case-acts">
        <ActionButton text={`打开 ${photos.length} 张照片`} kind="soft" size="small" onTap={() => void open()} />
        <View className="type-note ink-3">拍摄时间和地点已去掉</View>
      </View>
    )
  }
  return (
    <View className="case-tags">
      {photos.map(({ id }, at) => {
        const address = shown[at] ?? null
        return address === null ? (
          <View key={id} className="type-sub ink-2">
            这一张还没传完，或解不开
          </View>
        ) : (
          <Image key={id} className="case-photo" mode="aspectFill" src={address} />
        )
      })}
    </View>
  )
}

/** As a data address: nothing is written to the device's album or files. */
async function openOne(
  { districtId, caseId, caseKey }: Omit<CasePhotosProps, 'photos'>,
  photoId: string,
): Promise<string | null> {
  const crypto = await loadChannelCrypto()
  const answer = await call('complaints.getPhoto', { districtId, caseId, photoId })
  if (crypto === null || !answer.ok) return null
  const parts = answer.value.parts.flatMap((box) => crypto.fromBase64(box) ?? [])
  const photo = crypto.openPhoto(caseKey, parts, { caseId: bytesOfHex(caseId), photoId: bytesOfHex(photoId) })
  return photo === null ? null : `data:image/jpeg;base64,${crypto.toBase64(photo)}`
}
