// A verification under way, passed or failed: its steps, one's own row, and what to do next.
import { drawFaultText } from '@domain/enrollment/draws/draw-fault'
import { Icon } from '@src/ui/basics/icon'
import { spoken } from '@src/ui/basics/spoken'
import { ActionButton } from '@src/ui/controls/action-button'
import { ErrorState } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { View } from '@tarojs/components'
import type { OwnNumber } from '../answers'
import { OwnRows } from './own-rows'
import type { Verifying } from './run-verifying'
import type { useVerifying } from './use-verifying'
import { VerifySteps } from './verify-steps'
import './verify.css'

interface VerifyRunProps {
  readonly run: ReturnType<typeof useVerifying>
  readonly about: string
  readonly own: OwnNumber | null
}

export function VerifyRun({ run: { verifying, problem, stop }, about, own }: VerifyRunProps) {
  if (problem !== null) return <ErrorState error={problem} onRetry={stop} />
  if (verifying === null) return null
  const { verified } = verifying
  return (
    <View className="stack">
      <Head verifying={verifying} about={about} />
      <VerifySteps verifying={verifying} />
      {verified !== null && !verified.ok ? <Notice tone="danger">{drawFaultText(verified.fault)}</Notice> : null}
      {verified?.ok && own ? <OwnRows file={verified.file} ownNumber={own.number} childName={own.childName} /> : null}
      {verified === null ? <View className="type-note ink-2">在这台手机上算，文件下载好就不用网。</View> : null}
      <ActionButton text={verified === null ? '停下' : '再验证一次'} kind="plain" onTap={stop} />
    </View>
  )
}

function Head({ verifying: { verified }, about }: { readonly verifying: Verifying; readonly about: string }) {
  const isBroken = verified !== null && !verified.ok
  const title = verified === null ? '正在验证' : isBroken ? '对不上' : '对得上'
  const seal = verified === null ? '' : isBroken ? ' verify-seal-broken' : ' verify-seal-done'
  return (
    <View className="verify-head" {...spoken({ role: 'status', live: 'polite' })}>
      <View className={`verify-seal${seal}`}>
        <Icon name={verified === null ? 'shield' : isBroken ? 'close' : 'check'} />
      </View>
      <View className="grow">
        <View className="type-title">{title}</View>
        <View className="type-note ink-3">{about}</View>
      </View>
    </View>
  )
}
