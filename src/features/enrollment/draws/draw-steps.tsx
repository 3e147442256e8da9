// How far a draw is, in steps; a postponement or a second draw with its reason.
import { sayDate, saySavedAt } from '@src/texts/say-date'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { Steps } from '@src/ui/marks/steps'
import { View } from '@tarojs/components'
import type { PublicDraw } from './answers'
import './draws.css'
import { stepsOfDraw } from './steps-of-draw'

export function DrawSteps({ draw }: { readonly draw: PublicDraw }) {
  const last = draw.acts.filter(({ kind }) => kind === 'POSTPONED' || kind === 'DRAWN_AGAIN').at(-1)
  return (
    <Card title="抽签走到哪一步">
      {last?.reason ? (
        <View className="draw-postponed">
          <Notice tone="warn">
            {last.kind === 'POSTPONED'
              ? `${saySavedAt(last.at)}改期：${last.reason}。改用 ${sayDate(draw.numberSource.on)}的${draw.numberSource.name}。`
              : `${saySavedAt(last.at)}，${last.byName}决定重抽：${last.reason}。`}
          </Notice>
        </View>
      ) : null}
      <Steps steps={stepsOfDraw(draw)} />
    </Card>
  )
}
