// The photos of an application. Each opens on a tap, which is audited; all go when the page closes.

import { call } from '@src/api/calls/client'
import type { CallError } from '@src/api/failures/call-error'
import { forgetPhoto, showPhoto } from '@src/api/platform/shown-photo'
import { sayError } from '@src/texts/errors/error-texts'
import { Icon } from '@src/ui/basics/icon'
import { Tappable } from '@src/ui/basics/tappable'
import { Notice } from '@src/ui/feedback/notice'
import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import './evidence-photos.css'

interface EvidencePhotosProps {
  readonly applicationId: string
  readonly count: number
}

export function EvidencePhotos({ applicationId, count }: EvidencePhotosProps) {
  const { addresses, opening, problem, open } = useEvidence(applicationId)
  const see = (index: number) => {
    const address = addresses[index]
    if (address === undefined) void open(index)
    else void Taro.previewImage({ current: address, urls: Object.values(addresses) })
  }
  return (
    <View className="stack">
      <View className="evidence-photos">
        {Array.from({ length: count }, (_, index) => `photo-${index + 1}`).map((key, index) => (
          <Tappable
            key={key}
            className="evidence-photo"
            label={addresses[index] === undefined ? `打开第 ${index + 1} 张照片` : `放大第 ${index + 1} 张照片`}
            onTap={() => see(index)}
          >
            <Photo address={addresses[index]} words={opening === index ? '正在打开' : `第 ${index + 1} 张`} />
          </Tappable>
        ))}
      </View>
      {problem ? <Notice tone="warn">{sayError(problem).title}</Notice> : null}
    </View>
  )
}

function Photo({ address, words }: { readonly address: string | undefined; readonly words: string }) {
  if (address !== undefined) return <Image className="evidence-photo-image" src={address} mode="aspectFill" />
  return (
    <>
      <Icon name="lock" />
      <View>{words}</View>
    </>
  )
}

function useEvidence(applicationId: string) {
  const [addresses, setAddresses] = useState<Readonly<Record<number, string>>>({})
  const [opening, setOpening] = useState<number | null>(null)
  const [problem, setProblem] = useState<CallError | null>(null)
  const shown = useRef<string[]>([])
  useEffect(() => () => shown.current.forEach(forgetPhoto), [])
  const open = async (index: number) => {
    if (opening !== null) return
    setOpening(index)
    setProblem(null)
    const answer = await call('billing.getWaiverEvidence', { applicationId, index })
    if (answer.ok) {
      const address = await showPhoto(answer.value)
      shown.current.push(address)
      setAddresses((known) => ({ ...known, [index]: address }))
    } else setProblem(answer.error)
    setOpening(null)
  }
  return { addresses, opening, problem, open }
}
