// Plays a published draw again on this phone, for anybody, from the school or from a file.
import { useAction } from '@src/api/hooks/use-action'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { View } from '@tarojs/components'
import type { OwnNumber, PublicDraw } from '../answers'
import { DrawRules } from '../draw-rules'
import { DrawSteps } from '../draw-steps'
import { sayHash } from '../verify-texts'
import { chooseDrawFile } from './choose-draw-file'
import { useVerifying } from './use-verifying'
import { VerifyRun } from './verify-run'

interface DrawVerificationProps {
  /** Empty: a file alone is verified. */
  readonly planId: string
  /** Empty: nobody's row is looked for. */
  readonly pupilId: string
}

export function DrawVerification({ planId, pupilId }: DrawVerificationProps) {
  if (planId === '') return <OfFile />
  return pupilId === '' ? <Published planId={planId} own={null} /> : <OfOwnChild planId={planId} pupilId={pupilId} />
}

function OfOwnChild({ planId, pupilId }: DrawVerificationProps) {
  const state = useAction('enrollment.getDrawResult', { pupilId })
  return (
    <AsyncView<'enrollment.getDrawResult'> state={state}>
      {({ row, pupil: { name } }) => <Published planId={planId} own={row && { number: row.number, childName: name }} />}
    </AsyncView>
  )
}

function Published({ planId, own }: { readonly planId: string; readonly own: OwnNumber | null }) {
  const state = useAction('enrollment.getDrawFile', { planId, part: 0 })
  return (
    <AsyncView<'enrollment.getDrawFile'> state={state}>
      {({ draw, parts }) =>
        parts === 0 ? <NotYet draw={draw} /> : <OfPublished draw={draw} published={{ planId, parts }} own={own} />
      }
    </AsyncView>
  )
}

function NotYet({ draw }: { readonly draw: PublicDraw }) {
  return (
    <View className="stack">
      <View>
        <View className="type-title">还没抽，还不能验证</View>
        <View className="type-note ink-3">{`${draw.schoolName}，${draw.termName}`}</View>
      </View>
      <DrawSteps draw={draw} />
      <DrawRules draw={draw} />
    </View>
  )
}

interface OfPublishedProps {
  readonly draw: PublicDraw
  readonly published: { readonly planId: string; readonly parts: number }
  readonly own: OwnNumber | null
}

function OfPublished({ draw, published, own }: OfPublishedProps) {
  const run = useVerifying()
  const fingerprint = draw.list?.fingerprint
  const wish = { fingerprint, ownNumber: own?.number }
  if (run.verifying !== null || run.problem !== null) {
    return <VerifyRun run={run} about={`${draw.schoolName}，${draw.termName}`} own={own} />
  }
  return (
    <View className="stack">
      <View>
        <View className="type-title">在这台手机上重抽一遍</View>
        <View className="type-note ink-3">{`${draw.schoolName}，${draw.termName}`}</View>
      </View>
      <Notice tone="plain">
        {`下载公示的文件，用里面的名单和号码再抽一次，看结果是不是一样。${fingerprint === undefined ? '' : `名单的指纹在抽签前就公开了：${sayHash(fingerprint)}。`}`}
      </Notice>
      <ButtonColumn>
        <ActionButton text="开始验证" icon="shield" onTap={() => void run.verifyPublished(published, wish)} />
        <ChooseFile onText={(text) => run.verifyText(text, wish)} />
      </ButtonColumn>
      <DrawSteps draw={draw} />
    </View>
  )
}

function OfFile() {
  const run = useVerifying()
  if (run.verifying !== null) return <VerifyRun run={run} about="你选的文件" own={null} />
  return (
    <View className="stack">
      <View className="type-title">验证一份抽签文件</View>
      <Notice tone="plain">
        在这台手机上重抽一遍，文件不会传出去。只有文件，看不出它是不是学校公示的那一份：请把指纹和学校抽签前公布的比一比。
      </Notice>
      <ChooseFile onText={(text) => run.verifyText(text, {})} />
    </View>
  )
}

function ChooseFile({ onText }: { readonly onText: (text: string) => void }) {
  const choose = async () => {
    const text = await chooseDrawFile()
    if (text !== null) onText(text)
  }
  return <ActionButton text="验证手里的文件" icon="document" kind="plain" onTap={() => void choose()} />
}
