// Gray bars in the columns' places while rows are fetched; after 3 s they say so.
import { useEffect, useState } from 'react'
import { spoken } from '../basics/spoken'

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const
const PATIENCE_MS = 3_000

export function LoadingRows({ columns }: { readonly columns: number }) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  const cells = Array.from({ length: columns }, (_, index) => `column-${index}`)
  return (
    <tbody aria-busy="true">
      {PLACES.map((place) => (
        <tr key={place} {...spoken({ hidden: true })}>
          {cells.map((cell) => (
            <td key={cell}>
              <span className="desk-bar" />
            </td>
          ))}
        </tr>
      ))}
      <tr>
        <td colSpan={columns} className="desk-zero">
          <span role="status">{late ? '还在取，可以先做别的' : '在取'}</span>
        </td>
      </tr>
    </tbody>
  )
}
