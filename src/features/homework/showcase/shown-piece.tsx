// One piece of good work: whose with the name masked, what is good about it, its pictures.
import { sayTeacher } from '@src/features/homework/tonight/say-homework'
import { saySavedAt } from '@src/texts/say-date'
import { saySubject } from '@src/texts/say-subject'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { PhotoRow } from '../photos/photo-row'
import { SubjectTile } from '../subjects/subject-tile'
import type { ShownPiece } from './answers'

interface ShownPieceProps {
  readonly piece: ShownPiece
  readonly tag?: ReactNode
  readonly children?: ReactNode
}

export function ShownPieceCard({ piece, tag, children }: ShownPieceProps) {
  const { subject, words, photos, name, homeroomName, teacherName, at } = piece
  return (
    <Card>
      <View className="line-between">
        <View className="line grow">
          <SubjectTile subject={subject} />
          <View className="grow">
            <View className="type-body strong">{`${homeroomName} ${name}`}</View>
            <View className="type-note ink-3">
              {`${saySubject(subject)}，${sayTeacher(teacherName)}推荐，${saySavedAt(at)}`}
            </View>
          </View>
        </View>
        {tag}
      </View>
      {words === '' ? null : <View className="type-body gap-top">{words}</View>}
      <PhotoRow urls={photos} what={`${name}的${saySubject(subject)}作业`} />
      {children}
    </Card>
  )
}
