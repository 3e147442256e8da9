// The children on 我的: those at a school here, former pupils apart, and a link to add one.
import type { ActionOutput } from '@domain/registry'
import { goTo } from '@src/navigation/app-routes'
import { sayDate } from '@src/texts/say-date'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { Tile } from '@src/ui/marks/tile'
import { Text } from '@tarojs/components'
import { currentOf, useCurrentChild } from '../families/current-child'

type Children = ActionOutput<'identity.whoAmI'>['children']

export function PresentChildren({ family }: { readonly family: Children }) {
  const chosen = useCurrentChild()
  const current = currentOf(family, chosen.pupilId)
  return (
    <Card kind="list" title="孩子">
      {family.map(({ pupilId, name, homeroomName, schoolName }) => (
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
      <ListRow
        start={<Tile sign="加" tone="plain" />}
        title="还有孩子？"
        note="用班级码或家人的邀请码"
        onTap={() => goTo('connect')}
      />
    </Card>
  )
}

export function LeftChildren({ family }: { readonly family: Children }) {
  if (family.length === 0) return null
  return (
    <Card kind="list" title="已经离校">
      {family.map(({ pupilId, name, schoolName, leftOn }) => (
        <ListRow
          key={pupilId}
          start={<Tile sign={name.slice(-1)} tone="plain" />}
          title={name}
          note={`${schoolName}${leftOn === null ? '' : `，${sayDate(leftOn)}离校`}。信息还能看、能删`}
          onTap={() => goTo('myData', { pupilId })}
        />
      ))}
    </Card>
  )
}
