// `npm run measure:rooms`: prints a table of each room's files, folders, arrows and circles.
import { circlesIn, folderOf, groupImports, type ImportGraph, PRODUCT, type Room, readImports } from './import-graph'

export interface RoomFigures {
  readonly files: number
  readonly folders: number
  /** The folder with most files directly in it. */
  readonly fullest: { readonly folder: string; readonly files: number }
  /** Between folders of the room. */
  readonly arrows: number
  readonly foldersInCircles: number
  readonly filesInCircles: number
}

export function measureRoom(graph: ImportGraph, room: Room): RoomFigures {
  const inRoom = (path: string) => path.startsWith(`${room}/`)
  const files = graph.files.filter(inRoom)
  const imports = new Map(files.map((file) => [file, (graph.imports.get(file) ?? []).filter(inRoom)] as const))
  const arrows = groupImports({ files, imports }, folderOf)
  const counts = new Map<string, number>()
  for (const folder of files.map(folderOf)) counts.set(folder, (counts.get(folder) ?? 0) + 1)
  const [folder = room, most = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? []
  return {
    files: files.length,
    folders: counts.size,
    fullest: { folder, files: most },
    arrows: [...arrows.values()].reduce((sum, targets) => sum + targets.size, 0),
    foldersInCircles: circlesIn(arrows).flat().length,
    filesInCircles: circlesIn(imports).flat().length,
  }
}

export function tableOf(graph: ImportGraph): string {
  const head =
    '| room | files | folders | fullest folder | arrows between folders | folders in circles | files in circles |'
  const rows = PRODUCT.map((room) => {
    const { files, folders, fullest, arrows, foldersInCircles, filesInCircles } = measureRoom(graph, room)
    const most = `${fullest.folder} (${fullest.files})`
    return `| ${room} | ${files} | ${folders} | ${most} | ${arrows} | ${foldersInCircles} | ${filesInCircles} |`
  })
  return [head, '|---|---|---|---|---|---|---|', ...rows].join('\n')
}

if (require.main === module) console.log(tableOf(readImports()))
