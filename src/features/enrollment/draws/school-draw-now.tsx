// What the office can do about a draw now: one step at a time, each said before it is taken.
import { sayDate } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DrawPlace, PublicDraw, SchoolDraw } from './school-answers'
import { SchoolDrawForm } from './school-draw-form'
import { OtherNumber, SchoolDrawNumber } from './school-draw-number'
import { sayWished } from './school-draw-texts'
import { useDrawStep } from './use-draw-step'
import { useSeating } from './use-seating'

interface NowProps {
  readonly seen: SchoolDraw
  readonly place: DrawPlace
}

export function SchoolDrawNow({ seen, place }: NowProps) {
  const { draw, publicNumber } = seen
  if (draw === null) return <SchoolDrawForm seen={seen} place={place} />
  switch (draw.phase) {
    case 'ANNOUNCED':
      return <Announced seen={seen} place={place} />
    case 'OPEN':
      return (
        <Notice tone="info">{`${sayWished(seen)}。${sayDate(draw.closesOn)}以后定名单，抽签前谁填了什么都不看。`}</Notice>
      )
    case 'CLOSED':
      return <Fixing seen={seen} draw={draw} place={place} />
    case 'FIXED':
    case 'POSTPONED':
      if (publicNumber === null) return <SchoolDrawNumber seen={seen} draw={draw} place={place} />
      return <Drawing number={publicNumber} place={place} />
    case 'DRAWN':
      return <Seating seen={seen} draw={draw} place={place} />
    case 'SEATED':
      return <Notice tone="done">名额发完了，家长都收到了通知。空着的名额现在可以直接报。</Notice>
  }
}

function Announced({ seen, place }: NowProps) {
  const { take, busy, problem } = useDrawStep('enrollment.cancelDraw', '正在收回')
  return (
    <View className="stack">
      <SchoolDrawForm seen={seen} place={place} />
      <WriteProblem problem={problem} />
      <ActionButton
        text="收回，这学期不抽签"
        kind="quiet"
        busy={busy}
        onTap={() => void take({ ...place, rev: seen.rev }, () => '收回了，课程还是先到先得')}
      />
    </View>
  )
}

/** The list comes before the number: too late for this one, another is named. */
function Fixing({ seen, draw, place }: NowProps & { readonly draw: PublicDraw }) {
  const [isOther, setOther] = useState(false)
  const { take, busy, problem } = useDrawStep('enrollment.fixDrawList', '正在定名单')
  const { name, on } = draw.numberSource
  if (isOther) {
    const close = () => setOther(false)
    return <OtherNumber seen={seen} draw={draw} place={place} name="enrollment.postponeDraw" onClose={close} />
  }
  if (seen.today >= on) {
    return (
      <Card title="定名单">
        <View className="stack">
          <Notice tone="warn">{`${sayDate(on)}的${name}已经出来了，名单还没有定：现在定，就没有人能信它没挑过。`}</Notice>
          <ActionButton text="改期，换一个还没出来的号码" onTap={() => setOther(true)} />
        </View>
      </Card>
    )
  }
  return (
    <Card title="定名单">
      <View className="stack">
        <View className="type-sub ink-2">
          {`${sayWished(seen)}。定了以后谁也改不了，名单的指纹马上公布；离校的、没有同意的不在里面。要在 ${sayDate(on)}号码出来以前定。`}
        </View>
        <WriteProblem problem={problem} />
        <ActionButton
          text={`定 ${seen.children} 个孩子的名单`}
          busy={busy}
          onTap={() => void take({ ...place, rev: seen.rev }, ({ rows }) => `名单定了，${rows} 个孩子`)}
        />
      </View>
    </Card>
  )
}

function Drawing({ number, place }: { readonly number: string; readonly place: DrawPlace }) {
  const { take, busy, problem } = useDrawStep('enrollment.runDraw', '正在抽签')
  return (
    <Card title="抽签" aside={`号码 ${number}`}>
      <View className="stack">
        <View className="type-sub ink-2">抽完马上公布文件：只有编号，没有名字。谁都能自己重抽一遍。</View>
        <WriteProblem problem={problem} />
        <ActionButton text="抽签，公布文件" busy={busy} onTap={() => void take(place, () => '抽完了，文件公布了')} />
      </View>
    </Card>
  )
}

interface SeatingProps extends NowProps {
  readonly draw: PublicDraw
}

function Seating({ seen, draw, place }: SeatingProps) {
  const { seat, problem, busy } = useSeating(place)
  const [isAgain, setAgain] = useState(false)
  if (isAgain) {
    return (
      <OtherNumber seen={seen} draw={draw} place={place} name="enrollment.drawAgain" onClose={() => setAgain(false)} />
    )
  }
  return (
    <Card title="发名额" aside={`${seen.seated.done}/${seen.seated.of} 门`}>
      <View className="stack">
        <View className="type-sub ink-2">按抽签的结果写进每门课，再告诉每一家。断了再点，从断的地方接着发。</View>
        <WriteProblem problem={problem} />
        <ActionButton text={`发 ${seen.seated.of} 门课的名额`} busy={busy} onTap={() => void seat()} />
        {seen.seated.done > 0 ? null : <ActionButton text="抽错了，重新抽" kind="quiet" onTap={() => setAgain(true)} />}
      </View>
    </Card>
  )
}
