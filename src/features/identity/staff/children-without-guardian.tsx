// Lists the children of a school nobody can sign in for, each linking to its class.
import type { ActionOutput } from '@domain/registry'
import { call } from '@src/api/calls/client'
import { useAction } from '@src/api/hooks/use-action'
import { goTo } from '@src/navigation/app-routes'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { View } from '@tarojs/components'
import { useState } from 'react'

type Page = ActionOutput<'identity.listWithoutGuardian'>

/** At once; the page is about the staff. */
const STEP = 6

export function ChildrenWithoutGuardian({ schoolId }: { readonly schoolId: string }) {
  const { value } = useAction('identity.listWithoutGuardian', { schoolId, after: null })
  const [more, setMore] = useState<readonly Page[]>([])
  const [most, setMost] = useState(STEP)
  if (!value || value.pupils.length === 0) return null
  const loaded = [value, ...more].flatMap(({ pupils }) => pupils)
  const { next } = more.at(-1) ?? value
  const total = value.total ?? loaded.length
  const show = async () => {
    if (most >= loaded.length && next !== null) {
      const answer = await call('identity.listWithoutGuardian', { schoolId, after: next })
      if (!answer.ok) return
      setMore([...more, answer.value])
    }
    setMost(most + STEP * 3)
  }
  return (
    <View className="stack">
      <Card kind="list" title="没有家长的孩子" aside={`${total} 人`}>
        {loaded.slice(0, most).map(({ pupilId, name, homeroomId, homeroomName, hadGuardian }) => (
          <ListRow
            key={pupilId}
            title={`${homeroomName} ${name}`}
            note={hadGuardian ? '原来的家长都断开了' : '名册里没有家长的手机号'}
            onTap={() => goTo('homeroom', { homeroomId, as: 'school' })}
          />
        ))}
      </Card>
      {most < total ? (
        <ActionButton kind="plain" text={`再看 ${Math.min(STEP * 3, total - most)} 人`} onTap={() => void show()} />
      ) : null}
      <Notice tone="info">没有人能替他们报名、看作业。补上手机号再导入一次名册，或者让班主任把班级码给家长。</Notice>
    </View>
  )
}
