// The first line of what is printed: school, term, time, and who printed it. On the screen it is not seen.
import type { SheetMark } from './export-shown'

export function PrintLine({ mark: { school, term, time, person } }: { readonly mark: Omit<SheetMark, 'title'> }) {
  return <div className="desk-print-line">{[school, term, time, `${person} 打印`].filter(Boolean).join('·')}</div>
}
