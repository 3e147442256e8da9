// A homeroom's pupils: all of them, or those whose family has not connected yet.

import { useTwoStepList } from '@src/ui/basics/use-two-step-list'
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Room } from './answers'
import { ClassPupilRow } from './class-pupil-row'
import { isConnected } from './is-connected'

/** A page stays under 400 nodes; a row has about 13. */
const PAGE = 18

interface ClassPupilsProps {
  readonly room: Room
  readonly asSchool: boolean
  readonly now: number
}

export function ClassPupils({ room: { homeroom, pupils, mayManage }, asSchool, now }: ClassPupilsProps) {
  const [shown, setShown] = useState<'all' | 'absent'>('all')
  const [open, setOpen] = useState<string | null>(null)
  const absent = pupils.filter((pupil) => !isConnected(pupil))
  const [most, setMost] = useState(PAGE)
  const asked = shown === 'all' ? pupils : absent
  const left = Math.max(0, asked.length - most)
  const drawn = useTwoStepList(asked.slice(0, most))
  if (pupils.length === 0) {
    return <PlainState drawing="bag" title="班里还没有学生" hint="学校导入名册以后，学生会在这里。" />
  }
  const options = [
    { value: 'all', text: `全部 ${pupils.length}` },
    { value: 'absent', text: `家长没连上 ${absent.length}` },
  ] as const
  return (
    <View className="stack">
      <Chips<'all' | 'absent'> label="看哪些学生" options={options} value={shown} onChange={setShown} />
      <Card kind="list" title="学生" aside="点开看家长">
        {drawn.map((pupil) => (
          <ClassPupilRow
            key={pupil.pupilId}
            pupil={pupil}
            homeroom={homeroom}
            open={open === pupil.pupilId}
            mayManage={mayManage}
            asSchool={asSchool}
            now={now}
            onToggle={() => setOpen(open === pupil.pupilId ? null : pupil.pupilId)}
          />
        ))}
        {drawn.length === 0 ? <View className="type-sub ink-2 gap-top">每个孩子都有家长连上了。</View> : null}
      </Card>
      {left > 0 ? <ActionButton text={`再看 ${left} 名`} kind="plain" onTap={() => setMost(most + PAGE)} /> : null}
    </View>
  )
}
