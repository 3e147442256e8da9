// The first line of a print: school, term, time and who printed it; unseen on the screen.
import type { SheetMark } from './export-shown'

export function PrintLine({ mark: { school, term, time, person } }: { readonly mark: Omit<SheetMark, 'title'> }) {
  return <div className="desk-print-line">{[school, term, time, `${person} 打印`].filter(Boolean).join('·')}</div>
}
