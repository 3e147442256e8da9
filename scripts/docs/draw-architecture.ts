// `npm run docs:architecture`: draws rooms and arrows from the imports into docs/ARCHITECTURE.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { groupImports, type ImportGraph, readImports } from './import-graph'

const DOCUMENT = resolve(__dirname, '../../docs/ARCHITECTURE.md')
const BEGIN = '<!-- drawn by npm run docs:architecture -->'
const END = '<!-- drawn until here -->'

/** What stands as one box: a context of a room, or a part of the room that all contexts use. */
function boxOf(path: string): string {
  const [room = '', part = '', context = ''] = path.split('/')
  if (room === 'localcloud') return room
  if (room === 'src')
    return part === 'features' ? `src/features/${context}` : `src/${part.includes('.') ? 'app' : part}`
  return part.includes('.') ? `${room}/top` : `${room}/${part}`
}

const idOf = (box: string) => box.replaceAll(/\W/g, '_')

/** Mermaid: a frame a room, a box a context; arrows between boxes of one room. Between rooms one arrow each. */
export function drawGraph(graph: ImportGraph): string {
  const boxes = groupImports(graph, boxOf)
  const names = [...new Set(graph.files.map(boxOf))].sort()
  const roomOf = (box: string) => box.split('/')[0] ?? box
  const rooms = [...new Set(names.map(roomOf))]
  const lines = ['```mermaid', 'flowchart TB']
  for (const room of rooms) {
    lines.push(`  subgraph ${room}`)
    for (const box of names.filter((name) => roomOf(name) === room))
      lines.push(`    ${idOf(box)}["${box.split('/').slice(1).join('/') || box}"]`)
    lines.push('  end')
  }
  for (const [from, targets] of [...boxes].sort(([one], [other]) => (one < other ? -1 : 1)))
    for (const to of [...targets].sort()) if (roomOf(to) === roomOf(from)) lines.push(`  ${idOf(from)} --> ${idOf(to)}`)
  for (const [from, targets] of groupImports(graph, roomOf)) for (const to of targets) lines.push(`  ${from} ==> ${to}`)
  return [...lines, '```'].join('\n')
}

if (require.main === module) {
  const [before = '', rest = ''] = readFileSync(DOCUMENT, 'utf8').split(BEGIN)
  const after = rest.split(END)[1] ?? ''
  writeFileSync(DOCUMENT, `${before}${BEGIN}\n${drawGraph(readImports())}\n${END}${after}`)
}
