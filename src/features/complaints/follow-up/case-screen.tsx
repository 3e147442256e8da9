// A case as its reporter sees it: state, deadline, result by point, conversation, ways on.

import { MOST_PHOTOS } from '@domain/complaints/contents/report-contents'
import type { Receipt } from '@domain/complaints/receipts/receipt'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePhotos } from '../photos/use-photos'
import { AddWords } from './add-words'
import { CaseHead } from './case-head'
import { CaseProgress } from './case-progress'
import { CaseWays } from './case-ways'
import { Conversation } from './conversation'
import './case.css'
import { Asked } from './asked'
import type { OpenedCase } from './open-case'
import { ResultPoints } from './result-points'
import { unansweredIn } from './unanswered'
import type { FollowedCase } from './use-case'

interface CaseScreenProps {
  readonly opened: OpenedCase
  readonly receipt: Receipt
  readonly write: FollowedCase['write']
  readonly onClose: () => void
}

export function CaseScreen({ opened, receipt, write, onClose }: CaseScreenProps) {
  const photos = usePhotos(MOST_PHOTOS)
  const [typing, setTyping] = useState(false)
  const asked = unansweredIn(opened)
  const close = () => {
    photos.clear()
    onClose()
  }
  return (
    <Screen
      title="查进度"
      back
      onBack={close}
      footer={<AddWords photos={photos} write={write} focus={typing} onBlur={() => setTyping(false)} />}
    >
      <View className="stack">
        <CaseHead opened={opened} receipt={receipt} />
        {opened.state === 'CLOSED' ? null : <CaseProgress opened={opened} />}
        <ResultPoints opened={opened} />
        {asked === null ? null : <Asked text={asked} level={opened.level} onAnswer={() => setTyping(true)} />}
        <Conversation thread={opened.thread} />
        <CaseWays opened={opened} write={write} onClose={close} />
      </View>
    </Screen>
  )
}
