// Beside a table of pupils: which class, or words to find somebody of the school by.
import '@src/ui/desk/desk-table.css'
import '@src/ui/desk/desk-drawer.css'
import { useState } from 'react'
import type { Room } from './answers'

interface RoomAndWordsProps {
  readonly rooms: readonly Room[]
  readonly homeroomId: string
  readonly words: string
  readonly onRoom: (homeroomId: string) => void
  readonly onWords: (words: string) => void
}

export function RoomAndWords({ rooms, homeroomId, words, onRoom, onWords }: RoomAndWordsProps) {
  const [typed, setTyped] = useState(words)
  return (
    <>
      <span className={words === '' ? 'desk-chip desk-chip-on' : 'desk-chip'}>
        <select
          className="desk-chip-select"
          aria-label="看哪个班"
          value={homeroomId}
          onChange={({ target }) => {
            setTyped('')
            onRoom(target.value)
          }}
        >
          {rooms.map(({ homeroomId: value, name, pupils }) => (
            <option key={value} value={value}>{`${name} ${pupils}`}</option>
          ))}
        </select>
      </span>
      <form
        className="desk-field-box"
        onSubmit={(event) => {
          event.preventDefault()
          onWords(typed.trim())
        }}
      >
        <input
          className="desk-control"
          aria-label="按姓名或学号找"
          placeholder="姓名或学号，回车"
          value={typed}
          maxLength={30}
          onChange={({ target }) => {
            setTyped(target.value)
            if (target.value === '') onWords('')
          }}
        />
      </form>
    </>
  )
}
