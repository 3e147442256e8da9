// Owns "mine": the children, the family's pages, large type, other roles, and in a browser another identity.
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/use-action'
import { goTo } from '@src/app-routes'
import { AsyncView } from '@src/ui/async-view'
import { Card } from '@src/ui/card'
import { useLargeType } from '@src/ui/large-type'
import { ListRow } from '@src/ui/list-row'
import { Tag } from '@src/ui/tag'
import { Tile } from '@src/ui/tile'
import { Toggle } from '@src/ui/toggle'
import { Text, View } from '@tarojs/components'
import { currentOf, useCurrentChild } from './current-child'
import { goToSide } from './current-side'
import './mine-view.css'
import { SignedOut } from './not-a-family'
import { holdsSchoolRole } from './school-roles'

type Answer = ActionOutput<'identity.whoAmI'>

export function MineView() {
  const state = useAction('identity.whoAmI', {})
  return (
    <View className="stack">
      <AsyncView<'identity.whoAmI'> state={state}>
        {(answer) => (answer.signedIn ? <Mine answer={answer} /> : <SignedOut />)}
      </AsyncView>
      <Settings />
    </View>
  )
}

function Mine({ answer }: { readonly answer: Answer }) {
  const { name, children, roles } = answer
  return (
    <View className="stack">
      <View className="mine-head">
        <View className="mine-mark">{(name ?? '我').slice(-1)}</View>
        <View className="type-title">{name ?? '你好'}</View>
      </View>
      {children.length === 0 ? null : <Family answer={answer} />}
      {holdsSchoolRole(roles) ? (
        <Card kind="list">
          <ListRow
            start={<Tile sign="校" tone="info" />}
            title="去学校端"
            note={[...new Set(roles.flatMap(({ schoolName }) => schoolName ?? []))].join('、')}
            onTap={() => goToSide('school')}
          />
        </Card>
      ) : null}
    </View>
  )
}

function Family({ answer: { children } }: { readonly answer: Answer }) {
  const chosen = useCurrentChild()
  const current = currentOf(children, chosen.pupilId)
  return (
    <>
      <Card kind="list" title="孩子">
        {children.map(({ pupilId, name, homeroomName, schoolName }) => (
          <ListRow
            key={pupilId}
            start={<Tile sign={name.slice(-1)} tone={pupilId === current?.pupilId ? 'primary' : 'plain'} />}
            title={name}
            note={
              <>
                {`${schoolName} `}
                <Text className="no-wrap">{homeroomName}</Text>
              </>
            }
            end={
              pupilId === current?.pupilId ? (
                <Tag tone="done" icon="check">
                  正在看
                </Tag>
              ) : null
            }
            onTap={() => chosen.set(pupilId)}
          />
        ))}
      </Card>
      <Card kind="list">
        <ListRow
          start={<Tile sign="课" />}
          title="我的课程"
          note="这学期报的课，可以退"
          onTap={() => goTo('myCourses')}
        />
        <ListRow
          start={<Tile sign="缴" tone="accent" />}
          title="账单"
          note="每一笔为什么收"
          onTap={() => goTo('statement')}
        />
      </Card>
    </>
  )
}

function Settings() {
  const large = useLargeType()
  return (
    <Card kind="list">
      <View className="list-row">
        <Toggle text="大字版（关怀版）" on={large.on} onChange={large.set} />
      </View>
      {process.env.TARO_ENV === 'weapp' ? null : (
        <ListRow title="换一个演示身份" note="只在演示区有" onTap={() => goTo('identity')} />
      )}
    </Card>
  )
}
