// Runs bundled functions in this process, each call with the context the platform gives.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { CloudError } from '../values/cloud-error'
import { keepCode, runCached } from './code-cache'
import { asInvocation } from './function-calls'

type Variables = Readonly<Record<string, string>>
const PARAMETERS = 'exports, require, module, __filename, __dirname, process'

type Main = (event: unknown, context: object) => Promise<unknown>

export interface FunctionCall {
  readonly name: string
  readonly event: unknown
  readonly requestId: string
  /** What the platform says about the caller and the trigger. */
  readonly environ: Readonly<Record<string, string>>
}

export interface FunctionsHostOptions {
  readonly dir: string | undefined
  /** Environment variables as the functions see them: those of this server, whatever else the process runs. */
  readonly environment: readonly Variables[]
  readonly host: string
}

export class FunctionsHost {
  private readonly loaded = new Map<string, { readonly changedAt: number; readonly main: Main }>()

  constructor(private readonly options: FunctionsHostOptions) {}

  names(): readonly string[] {
    const { dir } = this.options
    return dir === undefined || !existsSync(dir) ? [] : readdirSync(dir).filter((name) => this.fileOf(name) !== null)
  }

  async invoke({ name, event, requestId, environ }: FunctionCall): Promise<unknown> {
    const main = this.load(name)
    const context = {
      request_id: requestId,
      function_name: name,
      namespace: 'local-env',
      memory_limit_in_mb: 256,
      time_limit_in_ms: 60_000,
      environment: JSON.stringify({ TCB_ENV: 'local-env', SCF_NAMESPACE: 'local-env', ...environ }),
    }
    return asInvocation({ requestId, host: this.options.host }, () => main(event, context))
  }

  private fileOf(name: string): string | null {
    const file = join(this.options.dir ?? '', name, 'index.js')
    return this.options.dir !== undefined && /^[a-z][a-z0-9-]*$/.test(name) && existsSync(file) ? file : null
  }

  /** Loads a bundle, again whenever it was rebuilt. */
  private load(name: string): Main {
    const file = this.fileOf(name)
    if (file === null) throw new CloudError('FUNCTION_NOT_FOUND', `function ${name} does not exist`)
    const changedAt = statSync(file).mtimeMs
    const known = this.loaded.get(name)
    if (known?.changedAt === changedAt) return known.main
    const main = evaluate(file, this.options.environment)
    this.loaded.set(name, { changedAt, main })
    return main
  }
}

type Load = (...parameters: readonly unknown[]) => void

function evaluate(file: string, environment: readonly Variables[]): Main {
  const run = runCached(`(function (${PARAMETERS}) {${readFileSync(file, 'utf8')}\n})`, file) as Load
  const module: { exports: { main?: unknown } } = { exports: {} }
  const own = processWith(environment)
  const load = createRequire(file)
  const require = (id: string) => (/^(node:)?process$/.test(id) ? own : load(id))
  run(module.exports, require, module, file, dirname(file), own)
  keepCode(file)
  const { main } = module.exports
  if (typeof main !== 'function') throw new Error(`${file} exports no function named main`)
  return async (event, context) => main(event, context)
}

/** Several local clouds may run in one process, so a bundle sees its own server's variables over the process's. */
function processWith(environment: readonly Variables[]): NodeJS.Process {
  const own = (name: string) => environment.find((variables) => name in variables)
  const env = new Proxy(process.env, {
    get: (real, name) => (typeof name === 'string' ? (own(name)?.[name] ?? real[name]) : undefined),
    has: (real, name) => own(String(name)) !== undefined || name in real,
  })
  return Object.create(process, { env: { value: env } })
}
