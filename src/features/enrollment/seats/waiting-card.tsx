// How waiting for a course goes on: the place, who is asked next, and how long an offer is kept.
import type { ActionOutput } from '@domain/registry'
import { Card } from '@src/ui/layout/card'
import { Steps } from '@src/ui/marks/steps'
import { View } from '@tarojs/components'
import { sayOutlook, waitingSteps } from './waiting-texts'

interface WaitingCardProps {
  readonly answer: ActionOutput<'enrollment.getCourse'>
}

export function WaitingCard({ answer: { course, outlook, now } }: WaitingCardProps) {
  const { standing } = course
  const { position } = standing
  const told = sayOutlook(outlook)
  return (
    <Card title="候补怎么等" {...(position === null ? {} : { aside: `前面还有 ${position - 1} 个` })}>
      <Steps steps={waitingSteps(standing, now)} />
      {told === null ? null : <View className="type-note ink-2">{told}</View>}
    </Card>
  )
}
