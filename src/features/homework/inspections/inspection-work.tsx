// One inspection at the desk: what is to be done next, the drawn classes, what was found.

import { canPrint, printPage } from '@src/api/platform/print-page'
import { sayDate, saySavedAt } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskHead } from '@src/ui/desk/desk'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { InspectionAnswer } from './answers'
import { DrawSheet } from './draw-sheet'
import { DrawnClasses } from './drawn-classes'
import { FindingCards } from './finding-cards'
import { FindingSheet } from './finding-sheet'
import { FixSheet } from './fix-sheet'
import { INSPECTION_WORDS } from './inspection-texts'

type Asking = 'FIX' | 'DRAW' | { readonly homeroomId: string | null; readonly schoolId: string } | null

export function InspectionWork({ answer }: { readonly answer: InspectionAnswer }) {
  const [asking, setAsking] = useState<Asking>(null)
  const { frame, draw, title, kind, from, until } = answer
  const close = () => setAsking(null)
  const open = (homeroomId: string) => {
    const room = frame?.classes.find((one) => one.homeroomId === homeroomId)
    if (room !== undefined) setAsking({ homeroomId, schoolId: room.schoolId })
  }
  return (
    <View className="stack">
      <DeskHead
        title={title}
        note={`${INSPECTION_WORDS[kind]}，${sayDate(from)}至 ${sayDate(until)}，只看学校工作，不评老师`}
      >
        <State answer={answer} onFix={() => setAsking('FIX')} onDraw={() => setAsking('DRAW')} />
      </DeskHead>
      {frame !== null && draw !== null ? (
        <>
          <View className="type-note ink-3">{`${saySavedAt(draw.drawnAt)} 抽，${draw.drawnByName}`}</View>
          <DrawnClasses answer={answer} frame={frame} draw={draw} onOpen={open} />
        </>
      ) : null}
      {kind === 'RANDOM' ? null : (
        <NamedSchools answer={answer} onOpen={(schoolId) => setAsking({ homeroomId: null, schoolId })} />
      )}
      {kind === 'RANDOM' && draw === null ? <NotDrawn frame={frame} /> : null}
      <FindingCards findings={answer.findings} mayAnswer={false} maySettle />
      {asking === 'FIX' ? <FixSheet answer={answer} onClose={close} /> : null}
      {asking === 'DRAW' && frame !== null ? <DrawSheet answer={answer} frame={frame} onClose={close} /> : null}
      {typeof asking === 'object' && asking !== null ? (
        <FindingSheet answer={answer} place={asking} onClose={close} />
      ) : null}
    </View>
  )
}

function NotDrawn({ frame }: Pick<InspectionAnswer, 'frame'>) {
  if (frame === null) {
    return <PlainState drawing="kite" title="先封名单" hint="封的时候号码还没出来，谁也挑不了班。" />
  }
  const hint = `${sayDate(frame.numberOn)}公布「${frame.numberName}」，报了就抽。`
  return <PlainState drawing="kite" title="等号码公布" hint={hint} />
}

interface StateProps {
  readonly answer: InspectionAnswer
  readonly onFix: () => void
  readonly onDraw: () => void
}

function State({ answer: { kind, frame, draw }, onFix, onDraw }: StateProps) {
  if (kind !== 'RANDOM') return null
  if (frame === null) return <ActionButton text="封名单" size="small" icon="lock" onTap={onFix} />
  if (draw === null) return <ActionButton text="报号码，抽" size="small" icon="draw" onTap={onDraw} />
  return (
    <>
      <Tag tone="done" icon="check-circle">
        已抽出，不能重抽
      </Tag>
      {canPrint() ? <ActionButton text="打印抽查单" size="small" kind="plain" icon="print" onTap={printPage} /> : null}
    </>
  )
}

function NamedSchools({
  answer,
  onOpen,
}: {
  readonly answer: InspectionAnswer
  readonly onOpen: (schoolId: string) => void
}) {
  return (
    <View className="stack">
      {answer.schools.map(({ schoolId, name }) => (
        <ActionButton key={schoolId} text={`记 ${name} 的督查`} kind="plain" onTap={() => onOpen(schoolId)} />
      ))}
    </View>
  )
}
