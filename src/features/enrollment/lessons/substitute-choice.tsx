// Chooses the substitute who held a lesson: search by name, a few at a time.
import { nameContains } from '@domain/values/person-name'
import { Chips } from '@src/ui/controls/chips'
import { SearchField } from '@src/ui/controls/search-field'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SchoolDay } from './answers'

/** More do not fit a sheet: the name finds the others. */
const MOST = 9

interface SubstituteChoiceProps {
  readonly teachers: SchoolDay['teachers']
  readonly value: string | null
  readonly onChange: (personId: string) => void
}

export function SubstituteChoice({ teachers, value, onChange }: SubstituteChoiceProps) {
  const [search, setSearch] = useState('')
  const found = teachers.filter(({ name }) => nameContains(name, search))
  const shown = found.slice(0, MOST)
  return (
    <View className="stack">
      <View className="type-body strong">谁代的课</View>
      {teachers.length > MOST ? (
        <SearchField value={search} onChange={setSearch} placeholder="代课老师的姓名" clearLabel="清空姓名" />
      ) : null}
      <Chips
        label="谁代的课"
        options={shown.map(({ personId, name }) => ({ value: personId, text: name }))}
        value={value ?? ''}
        onChange={onChange}
      />
      {shown.length === 0 ? <View className="type-sub ink-2">没有这个名字的老师。</View> : null}
      {found.length > shown.length ? <View className="type-note ink-3">写上姓名，能找到其他老师。</View> : null}
    </View>
  )
}
