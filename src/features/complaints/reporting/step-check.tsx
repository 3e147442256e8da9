// Step 4: what could tell who wrote it, and once more how much to say about oneself.

import { HOTLINES } from '@domain/complaints/guide/hotlines'
import { coverHints, splitByHints } from '@domain/complaints/self-check/cover-hints'
import { findHints, type Hint } from '@domain/complaints/self-check/find-hints'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { Text, View } from '@tarojs/components'
import { LevelCards } from '../guide/level-cards'
import { StepHead } from '../guide/step-head'
import { aroundHints } from './around-hints'
import { NamedFields } from './named-fields'
import type { StepProps } from './step-props'

export function StepCheck({ draft, onChange }: StepProps) {
  const { what, where, level, reporter } = draft
  const [inWhat, inWhere] = [findHints(what), findHints(where)]
  const cover = () => onChange({ what: coverHints(what, inWhat), where: coverHints(where, inWhere) })
  return (
    <View className="stack">
      <StepHead step="第 4 步，共 4 步" title="送之前，看会不会暴露你" />
      <Card>
        <Found text={what} hints={inWhat} />
        <Found text={where} hints={inWhere} />
        <Choices
          count={inWhat.length + inWhere.length}
          kept={draft.keepsWords}
          onKeep={() => onChange({ keepsWords: true })}
          onCover={cover}
        />
        <View className="type-note ink-3 gap-top">只在这台手机上找，找不全，自己再看一遍</View>
      </Card>
      <View className="type-body strong">怎么留名，现在还能改</View>
      <LevelCards level={level} onChange={(chosen) => onChange({ level: chosen })} />
      {level === 'NAMED' ? (
        <NamedFields reporter={reporter} onChange={(changed) => onChange({ reporter: changed })} />
      ) : null}
      <Notice>
        {`匿名凭证只记领过、发了几张，对不上是哪件。别用单位的手机和网送。故意编造要负法律责任；有人正受伤害，打 ${HOTLINES.police}。`}
      </Notice>
    </View>
  )
}

function Found({ text, hints }: { readonly text: string; readonly hints: readonly Hint[] }) {
  // As it will be sent, once nothing is marked in it.
  if (hints.length === 0)
    return text.trim() === '' ? null : <View className="type-body ink-2 report-words">{text}</View>
  return (
    <View className="type-body ink-2 report-words">
      {aroundHints(splitByHints(text, hints)).map(({ words, hint, from }) => (
        <Text key={from} className={hint === null ? '' : 'report-found'}>
          {words}
        </Text>
      ))}
    </View>
  )
}

interface ChoicesProps {
  readonly count: number
  readonly kept: boolean
  readonly onKeep: () => void
  readonly onCover: () => void
}

function Choices({ count, kept, onKeep, onCover }: ChoicesProps) {
  if (count === 0) return <View className="type-sub strong">没找到会让人猜到你的词</View>
  return (
    <View>
      <View className="report-rule" />
      <View className="report-choices">
        <View className="type-sub">
          <Text className="strong">{`${count} 处`}</Text>
          {kept ? '留着了，还能盖' : '可能让人猜到你'}
        </View>
        <View className="line">
          {kept ? null : <ActionButton text="留着" kind="plain" size="small" onTap={onKeep} />}
          <ActionButton text={`盖住这 ${count} 处`} kind="soft" size="small" onTap={onCover} />
        </View>
      </View>
    </View>
  )
}
