// Parses the options of `npm start`: which world, whether to reset it, which port.
import { parseArgs } from 'node:util'
import { WORLDS, type WorldName } from './world/world-data'

const DEFAULT_PORT = 9700

export interface StartOptions {
  readonly world: WorldName
  readonly reset: boolean
  readonly port: number
}

/** Throws a readable message if an option is unknown. */
export function startOptions(args: readonly string[], portText: string | undefined): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { world: { type: 'string', default: 'hechuan' }, reset: { type: 'boolean', default: false } },
  })
  const world = WORLDS.find((name) => name === values.world)
  if (world === undefined) throw new Error(`--world is one of ${WORLDS.join(', ')}, not ${values.world}`)
  const port = Number(portText ?? DEFAULT_PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is not a port: ${portText}`)
  return { world, reset: values.reset, port }
}
