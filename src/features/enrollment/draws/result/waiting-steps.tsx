// What waiting means for the wishes that were full: asked in order, and nothing charged meanwhile.

import { dateAt } from '@domain/values/school-date'
import { goTo } from '@src/navigation/app-routes'
import { sayDate, sayInstant } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { Steps } from '@src/ui/marks/steps'
import { View } from '@tarojs/components'
import type { DrawResult } from '../answers'

interface WaitingStepsProps {
  readonly answer: DrawResult
}

export function WaitingSteps({ answer }: WaitingStepsProps) {
  const { wishes, draw, outlook, now } = answer
  const waiting = wishes.filter(({ state }) => state === 'WAITLISTED')
  const drawnAt = draw?.drawnAt ?? null
  if (waiting.length === 0 || drawnAt === null) return null
  const said = waiting.map(({ title, position }) => `${title}第 ${position ?? 1}`).join('，')
  return (
    <Card title="候补怎么等">
      <View className="stack">
        {waiting.map((wish) =>
          wish.offerUntil === undefined || wish.offerUntil <= now ? null : (
            <ActionButton
              key={wish.courseId}
              text={`「${wish.title}」轮到了，${sayInstant(wish.offerUntil, now)} 前答`}
              kind="soft"
              icon="clock"
              onTap={() => goTo('course', { pupilId: answer.pupil.pupilId, courseId: wish.courseId })}
            />
          ),
        )}
        <Steps
          steps={[
            { title: `排上了：${said}`, when: sayDate(dateAt(drawnAt)), state: 'done' },
            { title: '有人退，按次序问', when: '现在', note: '问到你家会发通知，写清几点前答复。', state: 'now' },
            { title: '等到课上完', when: '等着不收钱', note: '不想等了，在「我的课程」里随时退出。', state: 'later' },
          ]}
        />
        {outlook === null ? null : (
          <View className="type-note ink-2">
            {`上学期全校候补 ${outlook.waited} 人次，补上 ${outlook.movedUp} 人次`}
          </View>
        )}
      </View>
    </Card>
  )
}
