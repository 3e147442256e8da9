// How a child's wishes came out: each with its reason, the drawn place, what comes next.
import { useAction } from '@src/api/hooks/use-action'
import { FamilyView } from '@src/features/identity/families/family-view'
import { goTo } from '@src/navigation/app-routes'
import { saySlots } from '@src/texts/say-course'
import { saySavedAt } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import type { DrawResult, PublicDraw, ResultWish } from '../answers'
import { DrawSteps } from '../draw-steps'
import '../wishes/wishes.css'
import { countGot, sayOutcome } from './draw-outcome'
import { DrawnPlace } from './drawn-place'
import { WaitingSteps } from './waiting-steps'

export function FamilyDrawResult() {
  return <FamilyView>{({ pupilId }) => <OfChild pupilId={pupilId} />}</FamilyView>
}

function OfChild({ pupilId }: { readonly pupilId: string }) {
  const state = useAction('enrollment.getDrawResult', { pupilId })
  return (
    <AsyncView<'enrollment.getDrawResult'> state={state}>
      {(answer) => (answer.draw === null ? <NoDraw /> : <Result answer={answer} draw={answer.draw} />)}
    </AsyncView>
  )
}

function NoDraw() {
  return (
    <PlainState drawing="bag" title="这学期没有抽签" hint="这所学校的课按先来后到报名。">
      <ActionButton text="去看课程" onTap={() => goTo('courses')} />
    </PlainState>
  )
}

function Result({ answer, draw }: { readonly answer: DrawResult; readonly draw: PublicDraw }) {
  const { pupil, wishes, row } = answer
  return (
    <View className="stack">
      <Head answer={answer} draw={draw} />
      {wishes.length === 0 ? (
        <Card>
          <View className="ink-2">{`${pupil.name}这次没有填志愿。还有名额的课，抽签以后可以直接报。`}</View>
        </Card>
      ) : (
        <Card kind="list">
          {wishes.map((wish, at) => (
            <OutcomeRow key={wish.courseId} rank={at + 1} wish={wish} answer={answer} />
          ))}
        </Card>
      )}
      {row === null ? null : <DrawnPlace row={row} childName={pupil.name} />}
      {draw.drawnAt === null ? (
        <DrawSteps draw={draw} />
      ) : (
        <ButtonColumn>
          <ActionButton
            text="自己验证一遍"
            icon="shield"
            kind="plain"
            onTap={() => goTo('verifyDraw', { planId: draw.planId, pupilId: pupil.pupilId })}
          />
        </ButtonColumn>
      )}
      <WaitingSteps answer={answer} />
      {draw.phase === 'SEATED' ? (
        <ButtonColumn>
          <ActionButton text={`看${pupil.name}的课`} onTap={() => goTo('myCourses', { pupilId: pupil.pupilId })} />
        </ButtonColumn>
      ) : null}
    </View>
  )
}

function Head({ answer: { pupil, wishes }, draw }: { readonly answer: DrawResult; readonly draw: PublicDraw }) {
  if (draw.drawnAt === null) return <View className="type-title">{`${pupil.name}的志愿，还没抽`}</View>
  const got = countGot(wishes)
  return (
    <View className="line-between">
      <View className="grow">
        <View className="type-title">{got === 0 ? `${pupil.name}这次没中` : `${pupil.name}中了 ${got} 门`}</View>
        <View className="type-note ink-3">{`${saySavedAt(draw.drawnAt)} 抽出`}</View>
      </View>
      {draw.phase === 'SEATED' ? (
        <Tag tone="done" icon="check-circle">
          已出结果
        </Tag>
      ) : (
        <Tag tone="now" icon="clock">
          正在安排名额
        </Tag>
      )}
    </View>
  )
}

interface OutcomeRowProps {
  readonly rank: number
  readonly wish: ResultWish
  readonly answer: DrawResult
}

function OutcomeRow({ rank, wish, answer }: OutcomeRowProps) {
  const { word, tone, icon, why } = sayOutcome(wish, answer)
  const { title, slots, seats, wished } = wish
  return (
    <View className="wish-row">
      <View className="wish-rank">{rank}</View>
      <View className="grow">
        <View className="strong">{title}</View>
        <View className="type-note ink-3">{`${saySlots(slots)}，${wished} 选 ${seats}`}</View>
        <View className="type-note ink-2">{why}</View>
      </View>
      <Tag tone={tone} icon={icon}>
        {word}
      </Tag>
    </View>
  )
}
