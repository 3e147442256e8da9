// Where the classes come from and how they were drawn; who doubts it draws anew on this device.
import { sayDate, saySavedAt } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskPanel } from '@src/ui/desk/desk'
import { Notice } from '@src/ui/feedback/notice'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DrawnFrame, InspectionAnswer } from './answers'
import { checkDraw, type DrawCheck } from './draw-check'
import { sayDigest } from './inspection-texts'
import './inspections.css'

const JUNIOR = 7

export function DrawPanel({ answer }: { readonly answer: InspectionAnswer }) {
  const { frame, draw } = answer
  const [check, setCheck] = useState<DrawCheck | null>(null)
  if (frame === null) return null
  return (
    <DeskPanel title="从哪些班里抽">
      <FrameFacts frame={frame} />
      <View className="panel-part">
        <View className="type-body strong">随机数怎么来的</View>
        <Step
          done
          title="先封名单"
          when={saySavedAt(frame.fixedAt)}
          note={`${frame.fixedByName} 封，那时号码还没出来`}
        />
        <Step
          done={draw !== null}
          title={`再报公开号码：${frame.numberName}`}
          when={sayDate(frame.numberOn)}
          note={draw === null ? '还没报' : `${draw.reportedBy} 报的：${draw.number}`}
        />
        <Step
          done={draw !== null}
          title="合起来抽"
          when={draw === null ? '' : saySavedAt(draw.drawnAt)}
          note={draw === null ? '名单加号码，才有随机数' : `同一名单、同一号码，谁来算都是这 ${draw.drawn.length} 个班`}
        />
        {draw === null ? null : (
          <>
            <View className="type-note digest">{sayDigest(draw.seed)}</View>
            <ActionButton text="重算一遍" kind="plain" icon="shield" onTap={() => setCheck(checkDraw(frame, draw))} />
          </>
        )}
        {check === null ? null : <Outcome check={check} drawn={draw?.drawn.length ?? 0} />}
      </View>
      <Notice icon="info">抽过不能重抽。抽出来的班都要查，没抽到的不查。</Notice>
    </DeskPanel>
  )
}

function FrameFacts({ frame }: { readonly frame: DrawnFrame }) {
  const junior = frame.classes.filter(({ grade }) => grade >= JUNIOR).length
  return (
    <View className="panel-part">
      <View>{`三至六年级 ${frame.classes.length - junior} 个班，抽 ${frame.primary} 个`}</View>
      {junior === 0 ? null : <View>{`七至九年级 ${junior} 个班，抽 ${frame.junior} 个`}</View>}
      <View className="type-note ink-3">{`${saySavedAt(frame.fixedAt)} 的班，一个不少。一、二年级没有书面作业，另查。`}</View>
      <View className="type-note digest">{`名单指纹 ${sayDigest(frame.digest)}`}</View>
    </View>
  )
}

interface StepProps {
  readonly done: boolean
  readonly title: string
  readonly when: string
  readonly note: string
}

function Step({ done, title, when, note }: StepProps) {
  return (
    <View className={done ? 'draw-step draw-step-done' : 'draw-step'}>
      <View className="strong">{title}</View>
      <View className="type-note ink-3">{`${when}${when === '' ? '' : '，'}${note}`}</View>
    </View>
  )
}

function Outcome({ check, drawn }: { readonly check: DrawCheck; readonly drawn: number }) {
  const wrong = [
    ...(check.isFrame ? [] : ['名单']),
    ...(check.isSeed ? [] : ['随机数']),
    ...(check.isSample ? [] : ['抽出的班']),
  ]
  if (wrong.length > 0) return <Notice tone="danger">{`对不上：${wrong.join('、')}。请告诉区里的监督电话。`}</Notice>
  return <Notice tone="done">{`在这台设备上算过：名单、随机数、${drawn} 个班都对得上。`}</Notice>
}
