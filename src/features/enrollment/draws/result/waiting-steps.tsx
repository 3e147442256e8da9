// What waiting means for the wishes that were full: asked in order, and nothing charged meanwhile.

import { dateAt } from '@domain/values/school-date'
import { sayDate } from '@src/texts/say-date'
import { Card } from '@src/ui/layout/card'
import { Steps } from '@src/ui/marks/steps'
import type { ResultWish } from '../answers'

interface WaitingStepsProps {
  readonly wishes: readonly ResultWish[]
  readonly drawnAt: number | null
}

export function WaitingSteps({ wishes, drawnAt }: WaitingStepsProps) {
  const waiting = wishes.filter(({ state }) => state === 'WAITLISTED')
  if (waiting.length === 0 || drawnAt === null) return null
  const said = waiting.map(({ title, position }) => `${title}第 ${position ?? 1}`).join('，')
  return (
    <Card title="候补怎么等">
      <Steps
        steps={[
          { title: `排上了：${said}`, when: sayDate(dateAt(drawnAt)), state: 'done' },
          { title: '有人退，按次序问', when: '现在', note: '问到你家会发通知，写清几点前答复。', state: 'now' },
          { title: '等到课上完', when: '等着不收钱', note: '不想等了，在「我的课程」里随时退出。', state: 'later' },
        ]}
      />
    </Card>
  )
}
