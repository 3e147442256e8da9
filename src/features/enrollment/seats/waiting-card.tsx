// How waiting for a course goes on: the place, who is asked next, and how long an offer is kept.
import { Card } from '@src/ui/layout/card'
import { Steps } from '@src/ui/marks/steps'
import type { CourseCard } from '../catalog/answers'
import { waitingSteps } from './waiting-texts'

interface WaitingCardProps {
  readonly standing: CourseCard['standing']
  readonly now: number
}

export function WaitingCard({ standing, now }: WaitingCardProps) {
  const { position } = standing
  return (
    <Card title="候补怎么等" {...(position === null ? {} : { aside: `前面还有 ${position - 1} 个` })}>
      <Steps steps={waitingSteps(standing, now)} />
    </Card>
  )
}
