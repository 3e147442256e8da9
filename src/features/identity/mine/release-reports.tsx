// Lets waiting reports into the officers' lists, on the start page of a demonstration.
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { useState } from 'react'

export function ReleaseReports() {
  const say = useToast((state) => state.show)
  const [isBusy, setBusy] = useState(false)
  const release = async () => {
    setBusy(true)
    const isDone = await runTimer()
    setBusy(false)
    say({ text: isDone ? '放进去了：受理的人刷新就看到' : '本地云没有回音，再试一次' })
  }
  return (
    <Card>
      <View className="stack">
        <View className="strong">试一遍举报</View>
        <View className="type-sub ink-2">
          家长送出以后，受理的人要到 8、12、16、20 点才一起看到，免得对得上是谁几点写的。演示里不用等，送出以后点这里。
        </View>
        <ActionButton
          text="现在就放进受理名单"
          kind="soft"
          icon="refresh"
          busy={isBusy && '正在放'}
          onTap={() => void release()}
        />
      </View>
    </Card>
  )
}

/** The local cloud runs a timer whenever it is asked to; it is the function that knows a demonstration. */
async function runTimer(): Promise<boolean> {
  try {
    return (await fetch('/timer/complaints', { method: 'POST' })).ok
  } catch {
    return false
  }
}
