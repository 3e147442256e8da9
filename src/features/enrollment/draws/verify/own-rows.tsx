// One's own row in the drawn order between its neighbors, who are numbers only.
import type { DrawFile } from '@domain/enrollment/draws/draw-file'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { rowsAround, sayRow } from './rows-around'
import './verify.css'
import { sayShortHash } from '../verify-texts'

interface OwnRowsProps {
  readonly file: DrawFile
  readonly ownNumber: string
  readonly childName: string
}

export function OwnRows({ file, ownNumber, childName }: OwnRowsProps) {
  const rows = rowsAround(file, ownNumber)
  const own = rows.find(({ isOwn }) => isOwn)
  if (own === undefined) return null
  return (
    <Card title={`${childName}排在第 ${own.place} 位`} aside={`一共 ${file.list.rows.length} 人`}>
      {rows.map((row) => (
        <View key={row.number} className={row.isOwn ? 'verify-row verify-row-own' : 'verify-row'}>
          <View className="verify-place">{row.place}</View>
          <View className="grow">
            {row.isOwn ? `${sayShortHash(row.number)} ${childName}` : sayShortHash(row.number)}
          </View>
          <View className="type-note no-wrap">{sayRow(row)}</View>
        </View>
      ))}
      <View className="type-note ink-3 gap-top">{`别人的行只有编号；哪个编号是${childName}，只有你家知道。`}</View>
    </Card>
  )
}
